/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;

import org.springframework.stereotype.Component;

/** What other rooms may ask about partners. */
@Component
public class Partners {

	private final AggregateStore<Partner, PartnerId> partners;

	Partners(AggregateStore<Partner, PartnerId> partners) {
		this.partners = partners;
	}

	/**
	 * The facts of one partner.
	 * @throws org.rihla.chassis.aggregate.Refusal.NotFound when the caller may not act
	 * for it
	 */
	public PartnerFacts actedForBy(Access access, PartnerId id) {
		return PartnerFacts.of(this.partners.get(id, access));
	}

}
