/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.AggregateStore;

import org.springframework.stereotype.Component;

/** Finds partners for listeners. */
@Component
class PartnerQueries {

	static final String COLLECTION = "partners";

	private static final int AT_MOST = 100;

	private final AggregateStore<Partner, PartnerId> partners;

	PartnerQueries(AggregateStore<Partner, PartnerId> partners) {
		this.partners = partners;
	}

	/** Our own: of one office, or all. */
	List<PartnerId> ownOffices(@Nullable String office) {
		Bson ours = Filters.and(Filters.eq("state.kind", PartnerKind.OWN_OFFICE.name()),
				Filters.eq("state.status", PartnerStatus.ACTIVE.name()));
		return this.partners.ids((office != null) ? Filters.and(ours, Filters.eq("state.officeCode", office)) : ours,
				AT_MOST);
	}

}
