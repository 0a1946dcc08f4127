/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.hold.Hold;
import org.rihla.cases.casework.hold.HoldId;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.outbox.DomainEvent;

/** What others may hear about consents and holds: that they stand or end, never why. */
sealed interface SafeguardEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case ConsentGranted _ -> "case.consentGranted";
			case ConsentWithdrawn _ -> "case.consentWithdrawn";
			case ConsentRefused _ -> "case.consentRefused";
			case ConsentExpired _ -> "case.consentExpired";
			case HoldPlaced _ -> "case.holdPlaced";
			case HoldReleased _ -> "case.holdReleased";
		};
	}

	/** A person agreed to something. */
	record ConsentGranted(ConsentId consentId, PersonId personId, Purpose purposeCode, @Nullable PartnerId partnerId,
			@Nullable LocalDate validUntil, Instant occurredOn) implements SafeguardEvent {

		static ConsentGranted of(Consent consent, Instant occurredOn) {
			return new ConsentGranted(consent.consentId(), consent.personId(), consent.purpose(), consent.partnerId(),
					consent.validUntil(), occurredOn);
		}

	}

	/** A person no longer agrees. */
	record ConsentWithdrawn(ConsentId consentId, PersonId personId, Purpose purposeCode, @Nullable PartnerId partnerId,
			Instant occurredOn) implements SafeguardEvent {

		static ConsentWithdrawn of(Consent consent, Instant occurredOn) {
			return new ConsentWithdrawn(consent.consentId(), consent.personId(), consent.purpose(), consent.partnerId(),
					occurredOn);
		}

	}

	/** A person who was asked said no. */
	record ConsentRefused(ConsentId consentId, PersonId personId, Purpose purposeCode, @Nullable PartnerId partnerId,
			Instant occurredOn) implements SafeguardEvent {

		static ConsentRefused of(Consent consent, Instant occurredOn) {
			return new ConsentRefused(consent.consentId(), consent.personId(), consent.purpose(), consent.partnerId(),
					occurredOn);
		}

	}

	/** The time of a consent is over. */
	record ConsentExpired(ConsentId consentId, PersonId personId, Purpose purposeCode, @Nullable PartnerId partnerId,
			@Nullable LocalDate validUntil, Instant occurredOn) implements SafeguardEvent {

		static ConsentExpired of(Consent consent, Instant occurredOn) {
			return new ConsentExpired(consent.consentId(), consent.personId(), consent.purpose(), consent.partnerId(),
					consent.validUntil(), occurredOn);
		}

	}

	/** A reasoned stop, or a flag; never why. */
	record HoldPlaced(HoldId holdId, boolean blocking, List<PersonId> personIds,
			Instant occurredOn) implements SafeguardEvent {

		static HoldPlaced of(Hold hold) {
			return new HoldPlaced(hold.holdId(), hold.blocking(), hold.personIds(), hold.placedOn());
		}

	}

	/** It is lifted. */
	record HoldReleased(HoldId holdId, boolean blocking, List<PersonId> personIds,
			Instant occurredOn) implements SafeguardEvent {

		static HoldReleased of(Hold hold, Instant occurredOn) {
			return new HoldReleased(hold.holdId(), hold.blocking(), hold.personIds(), occurredOn);
		}

	}

}
