/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** What is asked for whom, and of which partner; it stays as it was drafted. */
record RequestedService(List<PersonId> personIds, PartnerId partnerId, ServiceCode serviceCode, Urgency urgency,
		@Nullable @Sealed(Compartment.PROTECTION) Sensitive<String> story) {

	RequestedService {
		personIds = List.copyOf(personIds);
	}

	static RequestedService of(DraftReferral command) {
		return new RequestedService(command.personIds().stream().distinct().toList(), command.partnerId(),
				command.serviceCode(), command.urgency(), command.story());
	}

	Condition concernsOnly(List<PersonId> group) {
		return Condition.noneOf("person-unknown",
				this.personIds.stream().filter((person) -> !group.contains(person)).toList());
	}

}
