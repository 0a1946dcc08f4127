/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.ZoneId;

import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What other rooms know of a contact point.
 *
 * @param address where mails go
 * @param atWork whether it is a mailbox of our own, whose mails are part of the work
 * @param origin mission and office of the partner
 */
public record ContactFacts(PartnerId partner, ContactId id, Sensitive<String> address, String language, ZoneId zone,
		QuietHours quietHours, ContactState state, boolean atWork, Origin origin) {

	static ContactFacts of(Partner partner, ContactPoint point) {
		return new ContactFacts(partner.id(), point.id(), point.address(), point.language(), point.zone(),
				point.quietHours(), point.state(), point.role() != null, partner.origin());
	}

}
