/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.reintegration.agreed.AgreedTranche;
import org.rihla.returns.reintegration.agreed.Evidence;
import org.rihla.returns.reintegration.agreed.MeasureId;
import org.rihla.returns.reintegration.agreed.TrancheId;

/**
 * What has become of one part of the money.
 *
 * @param signatures who requested, approved and paid it
 * @param lineId budget line that it was paid from
 * @param payee who gets it, and by which way
 * @param receipt what shows that it arrived
 */
public record Tranche(TrancheId trancheId, MeasureId measureId, int number, LocalDate dueOn, Set<Evidence> needed,
		@Sealed(Compartment.FINANCE) Sensitive<Long> amountMinor, TrancheStatus status, Signatures signatures,
		Set<Evidence> shown, @Nullable UUID lineId, @Sealed(Compartment.FINANCE) @Nullable Sensitive<String> payee,
		@Sealed(Compartment.FINANCE) @Nullable Sensitive<String> receipt) {

	public Tranche {
		needed = Set.copyOf(needed);
		shown = Set.copyOf(shown);
	}

	static Tranche planned(MeasureId measure, AgreedTranche agreed) {
		return new Tranche(agreed.trancheId(), measure, agreed.number(), agreed.dueOn(), agreed.evidence(),
				agreed.amountMinor(), TrancheStatus.PLANNED, Signatures.none(), Set.of(), null, null, null);
	}

	/** Where a new version puts it, unless it was asked for already. */
	Tranche agreed(MeasureId measure, AgreedTranche agreed) {
		if (this.status != TrancheStatus.PLANNED && this.status != TrancheStatus.DUE) {
			return this;
		}
		return new Tranche(this.trancheId, measure, agreed.number(), agreed.dueOn(), agreed.evidence(),
				agreed.amountMinor(), this.status, this.signatures, this.shown, this.lineId, this.payee, this.receipt);
	}

	/** In another status. */
	public Tranche in(TrancheStatus next) {
		return with(next, this.signatures, this.lineId, this.receipt);
	}

	/** Somebody asks for it, with what it takes. */
	public Tranche requestedBy(String human, Set<Evidence> evidence, @Nullable Sensitive<String> whom) {
		return new Tranche(this.trancheId, this.measureId, this.number, this.dueOn, this.needed, this.amountMinor,
				TrancheStatus.REQUESTED, new Signatures(human, null, null), evidence, null, whom, null);
	}

	/** A second human agrees. */
	public Tranche approvedBy(String human) {
		return with(TrancheStatus.APPROVED, this.signatures.approvedBy(human), null, null);
	}

	/** A third human has paid. */
	public Tranche paidBy(String human, UUID line) {
		return with(TrancheStatus.DISBURSED, this.signatures.paidBy(human), line, null);
	}

	/** The returnee has it. */
	public Tranche confirmed(Sensitive<String> proof) {
		return with(TrancheStatus.CONFIRMED, this.signatures, this.lineId, proof);
	}

	/** In minor units. */
	public long amount() {
		return this.amountMinor.reveal();
	}

	private Tranche with(TrancheStatus next, Signatures by, @Nullable UUID line, @Nullable Sensitive<String> proof) {
		return new Tranche(this.trancheId, this.measureId, this.number, this.dueOn, this.needed, this.amountMinor, next,
				by, this.shown, line, this.payee, proof);
	}

}
