/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What other rooms know of a partner.
 *
 * @param active whether a second person has confirmed it
 * @param contacts its contact points
 */
public record PartnerFacts(PartnerId id, String missionCode, String officeCode, boolean active,
		Set<ContactId> contacts) {

	static PartnerFacts of(Partner partner) {
		return new PartnerFacts(partner.id(), partner.origin().missionCode(), partner.origin().officeCode(),
				partner.status() == PartnerStatus.ACTIVE,
				partner.contacts().points().stream().map(ContactPoint::id).collect(Collectors.toUnmodifiableSet()));
	}

	/** Whether this is one of its contact points, or none is meant. */
	public boolean has(@Nullable ContactId contact) {
		return contact == null || this.contacts.contains(contact);
	}

}
