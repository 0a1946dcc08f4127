/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** What the partner did. */
record ServiceGiven(Instant startedOn, @Nullable Instant completedOn, CompleteReferral.@Nullable Outcome outcome,
		@Nullable @Sealed(Compartment.PROTECTION) Sensitive<String> feedback) {

	static ServiceGiven started(Act act) {
		return new ServiceGiven(act.on(), null, null, null);
	}

	ServiceGiven completed(CompleteReferral command, Act act) {
		return new ServiceGiven(this.startedOn, act.on(), command.outcome(), command.feedback());
	}

}
