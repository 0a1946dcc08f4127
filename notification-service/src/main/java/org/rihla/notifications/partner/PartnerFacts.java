/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

/**
 * What other rooms know of a partner.
 *
 * @param active whether a second person has confirmed it
 */
public record PartnerFacts(PartnerId id, String missionCode, String officeCode, boolean active) {

	static PartnerFacts of(Partner partner) {
		return new PartnerFacts(partner.id(), partner.origin().missionCode(), partner.origin().officeCode(),
				partner.status() == PartnerStatus.ACTIVE);
	}

}
