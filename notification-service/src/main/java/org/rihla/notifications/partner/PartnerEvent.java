/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.Instant;
import java.util.Set;

import org.rihla.chassis.outbox.DomainEvent;

/** What others may hear about a partner. */
sealed interface PartnerEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case PartnerRegistered _ -> "partner.registered";
			case PartnerChanged _ -> "partner.changed";
			case PartnerRetired _ -> "partner.retired";
		};
	}

	/** A partner is known; it may not be addressed yet. */
	record PartnerRegistered(PartnerId partnerId, PartnerKind kindCode, Set<ServiceCode> serviceCodes,
			Instant occurredOn) implements PartnerEvent {
	}

	/** What is known of it changed; the first change is its activation. */
	record PartnerChanged(PartnerId partnerId, PartnerKind kindCode, Set<ServiceCode> serviceCodes,
			Instant occurredOn) implements PartnerEvent {
	}

	/** It is addressed no more. */
	record PartnerRetired(PartnerId partnerId, PartnerKind kindCode, Set<ServiceCode> serviceCodes,
			Instant occurredOn) implements PartnerEvent {
	}

}
