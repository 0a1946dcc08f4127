/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.time.Instant;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** One screening of one person; that it was done is clear, what it found is not. */
public record Screening(ScreeningId screeningId, PersonId personId, String instrument, Instant screenedOn,
		String recordedBy, @Sealed(Compartment.PROTECTION) Sensitive<Assessment> assessment) {

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
		VulnerabilityLevel suggested = instruments.activeFor(command).orElseThrow().suggest(form);
		return new Screening(new ScreeningId(act.newId("screening")), command.personId(), command.instrument(),
				act.on(), act.by(), Sensitive.of(new Assessment(form, suggested, null, null)));
	}

	Screening signed(String by, Instant on) {
		return new Screening(this.screeningId, this.personId, this.instrument, this.screenedOn, this.recordedBy,
				Sensitive.of(this.assessment.reveal().signed(by, on)));
	}

}
