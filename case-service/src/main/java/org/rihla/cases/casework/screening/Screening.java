/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** One screening of one person; that it was done is clear, what it found is not. */
public record Screening(ScreeningId screeningId, PersonId personId, String instrument, Instrument.Kind kind,
		Instant screenedOn, String recordedBy, LocalDate reviewOn, boolean reviewDue,
		@Sealed(Compartment.PROTECTION) Sensitive<Assessment> assessment) {

	/** What must hold before a screening is recorded. */
	public static Condition[] conditions(RecordScreening command, Instruments instruments) {
		ScreeningForm form = command.answers().reveal();
		boolean explained = instruments.activeFor(command)
			.map((instrument) -> form.explains(instrument.suggest(form)))
			.orElse(true);
		return new Condition[] { new Condition("instrument-not-active", instruments.activeFor(command).isPresent()),
				new Condition("severity-missing", form.rated()), new Condition("reason-missing", explained) };
	}

	/**
	 * The screening that the command describes, with the suggestion of its instrument.
	 */
	public static Screening recorded(RecordScreening command, Instruments instruments, Act act) {
		ScreeningForm form = command.answers().reveal();
		Instrument instrument = instruments.activeFor(command).orElseThrow();
		LocalDate reviewOn = Objects.requireNonNullElseGet(command.reviewOn(),
				() -> act.day().plusDays(instrument.reviewAfterDays()));
		String confirmedBy = (form.confirmedLevel() != null) ? act.by() : null;
		return new Screening(new ScreeningId(act.newId("screening")), command.personId(), command.instrument(),
				instrument.kind(), act.on(), act.by(), reviewOn, false,
				Sensitive.of(new Assessment(form, instrument.suggest(form), confirmedBy, null, null)));
	}

	/** What must hold before that level is confirmed. */
	Condition[] confirmable(ConfirmLevel command) {
		boolean suggested = command.level().reveal() == this.assessment.reveal().suggestedLevel();
		return new Condition[] { new Condition("reason-missing", suggested || command.reason() != null) };
	}

	/** Whether this human may sign it: one who neither recorded nor confirmed it. */
	Condition signableBy(String human) {
		return new Condition("maker-is-checker",
				!this.recordedBy.equals(human) && !this.assessment.reveal().madeBy(human));
	}

	Screening confirmed(ConfirmLevel command, Act act) {
		String reason = (command.reason() != null) ? command.reason().reveal() : null;
		return with(this.assessment.reveal().confirmed(command.level().reveal(), reason, act.by()));
	}

	Screening signed(String by, Instant on) {
		return with(this.assessment.reveal().signed(by, on));
	}

	Screening due() {
		return new Screening(this.screeningId, this.personId, this.instrument, this.kind, this.screenedOn,
				this.recordedBy, this.reviewOn, true, this.assessment);
	}

	private Screening with(Assessment changed) {
		return new Screening(this.screeningId, this.personId, this.instrument, this.kind, this.screenedOn,
				this.recordedBy, this.reviewOn, this.reviewDue, Sensitive.of(changed));
	}

}
