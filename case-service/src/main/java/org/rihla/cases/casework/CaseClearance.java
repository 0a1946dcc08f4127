/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.hold.HoldId;
import org.rihla.cases.casework.person.Capacity;
import org.rihla.cases.casework.person.PersonDetails.ProtectionClaim;
import org.rihla.cases.casework.person.PersonId;

/**
 * What stands against the next step of a return at this moment, as far as the case knows.
 *
 * @param sequence version of the case that was looked at
 */
public record CaseClearance(String state, long sequence, List<Hold> holds, List<ValidConsent> consents,
		List<PersonId> protectionClaims, List<PersonId> capacityInDoubt, List<PersonId> minors) {

	static CaseClearance of(AssistanceCase subject, LocalDate today) {
		return new CaseClearance(subject.status().name(), subject.version().number(),
				subject.holds().blocking().stream().map(Hold::of).toList(),
				subject.consents().valid(today).stream().map(ValidConsent::of).toList(),
				subject.group().those((person) -> person.details().reveal().protectionClaim() == ProtectionClaim.OPEN),
				subject.group().those((person) -> person.capacity().reveal() == Capacity.IN_DOUBT),
				subject.group().those((person) -> person.details().reveal().birthDate().minorOn(today)));
	}

	/** A reasoned stop; without persons it covers the whole case. */
	public record Hold(HoldId holdId, boolean blocking, List<PersonId> personIds) {

		static Hold of(org.rihla.cases.casework.hold.Hold hold) {
			return new Hold(hold.holdId(), hold.blocking(), hold.personIds());
		}

	}

	/** A consent that is valid now. */
	public record ValidConsent(PersonId personId, Purpose purposeCode, @Nullable PartnerId partnerId) {

		static ValidConsent of(Consent consent) {
			return new ValidConsent(consent.personId(), consent.purpose(), consent.partnerId());
		}

	}

}
