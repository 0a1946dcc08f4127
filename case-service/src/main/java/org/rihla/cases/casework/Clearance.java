/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.person.Capacity;
import org.rihla.cases.casework.person.PersonDetails.ProtectionClaim;
import org.rihla.cases.casework.person.PersonId;

/**
 * What stands against the next step of a return at this moment. Holds and gates are not
 * kept yet, so these lists are empty.
 *
 * @param sequence version of the case that was looked at
 */
record Clearance(CaseStatus state, long sequence, List<Hold> holds, List<ValidConsent> consents, List<Gate> gates,
		List<PersonId> protectionClaims, List<PersonId> capacityInDoubt, List<PersonId> minors) {

	static Clearance of(AssistanceCase subject, LocalDate today) {
		return new Clearance(subject.status(), subject.version().number(), List.of(),
				subject.consents().valid(today).stream().map(ValidConsent::of).toList(), List.of(),
				subject.group().those((person) -> person.details().reveal().protectionClaim() == ProtectionClaim.OPEN),
				subject.group().those((person) -> person.capacity().reveal() == Capacity.IN_DOUBT),
				subject.group().those((person) -> person.details().reveal().birthDate().minorOn(today)));
	}

	/** A reasoned stop; without persons it covers the whole case. */
	record Hold(UUID holdId, boolean blocking, List<PersonId> personIds) {

	}

	/** A consent that is valid now. */
	record ValidConsent(PersonId personId, Purpose purposeCode, @Nullable PartnerId partnerId) {

		static ValidConsent of(Consent consent) {
			return new ValidConsent(consent.personId(), consent.purpose(), consent.partnerId());
		}

	}

	/** An open protection gate; what it is about stays with its readers. */
	record Gate(UUID gateId, PersonId personId, String stage) {

	}

}
