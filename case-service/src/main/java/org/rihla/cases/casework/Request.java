/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.intake.CompleteIntake;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What a group asks for and how it came; where they want to go may be known only after
 * the interview.
 *
 * @param urgent whether the short deadlines apply
 */
record Request(RegisterCase.Channel channel, @Nullable PartnerId registeredByPartnerId,
		@Nullable String countryOfReturn, @Nullable @Sealed(Compartment.CORE) Sensitive<String> hostRegion,
		@Sealed(Compartment.PROTECTION) Sensitive<Boolean> urgent) {

	static Request of(RegisterCase command) {
		return new Request(command.channel(), command.registeredByPartnerId(), command.countryOfReturn(),
				command.hostRegion(), Sensitive.of(command.urgent()));
	}

	/** What is left of one in an erased case: nothing. */
	@SuppressWarnings("NullAway")
	static Request forgotten() {
		return new Request(null, null, null, null, null);
	}

	/** With what the interview adds. */
	Request completedBy(CompleteIntake command) {
		return new Request(this.channel, this.registeredByPartnerId,
				(command.countryOfReturn() != null) ? command.countryOfReturn() : this.countryOfReturn,
				(command.hostRegion() != null) ? command.hostRegion() : this.hostRegion, this.urgent);
	}

	/** With what is said anew. */
	Request correctedBy(CorrectFacts command) {
		return new Request(this.channel, this.registeredByPartnerId,
				(command.countryOfReturn() != null) ? command.countryOfReturn() : this.countryOfReturn,
				(command.hostRegion() != null) ? command.hostRegion() : this.hostRegion, this.urgent);
	}

	Condition complete() {
		return new Condition("intake-incomplete", this.countryOfReturn != null);
	}

}
