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
 * @param origin mission and office of the partner
 */
public record ContactFacts(PartnerId partner, ContactId id, Sensitive<String> address, String language, ZoneId zone,
		QuietHours quietHours, ContactState state, Origin origin) {

	static ContactFacts of(Partner partner, ContactPoint point) {
		return new ContactFacts(partner.id(), point.id(), point.address(), point.language(), point.zone(),
				point.quietHours(), point.state(), partner.origin());
	}

}
