/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * One condition of a track. Clear is only what others may hear.
 *
 * @param validUntil last day on which it counts as satisfied
 */
public record Gate(GateId gateId, Stage stage, State state, @Nullable LocalDate validUntil,
		@Sealed(Compartment.PROTECTION) Sensitive<Judgement> judgement) {

	/** Where a gate stands. */
	public enum State {

		OPEN, SATISFIED, FAILED, EXPIRED

	}

	/** Which gate it is, and who judged it last. */
	public record Judgement(GateKind kind, @Nullable String by, @Nullable Instant on, @Nullable String reason) {
	}

	static Gate open(GateId id, GateKind kind) {
		return new Gate(id, kind.stage(), State.OPEN, null, Sensitive.of(new Judgement(kind, null, null, null)));
	}

	GateKind kind() {
		return this.judgement.reveal().kind();
	}

	/** Whether it stands against its stage, whatever a late job has not yet noted. */
	public boolean openOn(LocalDate day) {
		return this.state != State.SATISFIED || isPast(day);
	}

	boolean expiredOn(LocalDate day) {
		return this.state == State.SATISFIED && isPast(day);
	}

	private boolean isPast(LocalDate day) {
		return this.validUntil != null && this.validUntil.isBefore(day);
	}

	Gate satisfied(@Nullable LocalDate until, Act act) {
		return judged(State.SATISFIED, until, act, null);
	}

	Gate failed(@Nullable String reason, Act act) {
		return judged(State.FAILED, null, act, reason);
	}

	Gate expired() {
		return new Gate(this.gateId, this.stage, State.EXPIRED, this.validUntil, this.judgement);
	}

	private Gate judged(State next, @Nullable LocalDate until, Act act, @Nullable String reason) {
		return new Gate(this.gateId, this.stage, next, until,
				Sensitive.of(new Judgement(kind(), act.by(), act.on(), reason)));
	}

}
