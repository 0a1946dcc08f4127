/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.hold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;

/**
 * One reasoned stop, or one flag. That it is there, since when and whom to ask is for all
 * who read the case; why is for its kind.
 *
 * @param personIds whom it covers; nobody means the whole case
 * @param reviewOn when to look again
 */
public record Hold(HoldId holdId, State state, Force force, List<PersonId> personIds, String desk, Instant placedOn,
		LocalDate reviewOn, @Nullable Instant releasedOn, HoldGround ground) {

	public Hold {
		personIds = List.copyOf(personIds);
	}

	/** Where a hold stands. */
	public enum State {

		OPEN, RELEASED

	}

	/** Whether it stops or only warns. */
	public enum Force {

		BLOCKING, ADVISORY

	}

	/** A hold that was just placed. */
	public static Hold placed(PlaceHold command, Period review, Act act) {
		LocalDate reviewOn = Objects.requireNonNullElseGet(command.reviewOn(), () -> act.today().plus(review));
		return new Hold(new HoldId(act.newId("hold")), State.OPEN, command.force(), command.personIds(), command.desk(),
				act.on(), reviewOn, null,
				HoldGround.of(new HoldGround.Grounds(command.kind(), textOf(command.reason()), act.by(), null, null)));
	}

	/** Whether it suspends the plans of those it covers. */
	public boolean blocking() {
		return this.force == Force.BLOCKING;
	}

	boolean open() {
		return this.state == State.OPEN;
	}

	Hold released(ReleaseHold command, Act act) {
		return new Hold(this.holdId, State.RELEASED, this.force, this.personIds, this.desk, this.placedOn,
				this.reviewOn, act.on(),
				HoldGround.of(this.ground.reveal().released(textOf(command.reason()), act.by())));
	}

	private static String textOf(@Nullable Sensitive<String> reason) {
		return (reason != null) ? reason.reveal() : "";
	}

}
