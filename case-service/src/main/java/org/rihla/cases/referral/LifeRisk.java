/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Why a partner is asked without consent: a life is at risk, a health professional says
 * so, and two humans answer for it.
 *
 * @param sentBy the second of them; null until it is sent
 */
record LifeRisk(String proposedBy, Instant proposedOn,
		@Sealed(Compartment.PROTECTION) @Nullable Sensitive<String> healthProfessional,
		@Sealed(Compartment.PROTECTION) @Nullable Sensitive<String> reason, @Nullable String sentBy) {

	static LifeRisk proposed(ProposeException command, Act act) {
		return new LifeRisk(act.by(), act.now(), command.healthProfessional(), command.reason(), null);
	}

	LifeRisk sentBy(String second) {
		return new LifeRisk(this.proposedBy, this.proposedOn, this.healthProfessional, this.reason, second);
	}

	/**
	 * Proposed in full, for the most urgent kind of referral, and sent by another human.
	 */
	static Condition[] conditions(@Nullable LifeRisk risk, Urgency urgency, Act act) {
		boolean complete = risk != null && risk.healthProfessional != null && risk.reason != null
				&& urgency == Urgency.LIFE_THREATENING;
		return new Condition[] { new Condition("exception-incomplete", complete),
				new Condition("maker-is-checker", risk == null || !risk.proposedBy.equals(act.by())) };
	}

}
