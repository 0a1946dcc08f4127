/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.util.List;

import com.mongodb.client.model.Filters;
import org.rihla.chassis.aggregate.AggregateStore;

import org.springframework.stereotype.Component;

/** Orders that are not worked off. */
@Component
class RedeliveryQueries {

	private static final int AT_ONCE = 20;

	private final AggregateStore<Redelivery, RedeliveryId> redeliveries;

	RedeliveryQueries(AggregateStore<Redelivery, RedeliveryId> redeliveries) {
		this.redeliveries = redeliveries;
	}

	List<RedeliveryId> running() {
		return this.redeliveries.ids(Filters.eq("state.status", RedeliveryStatus.RUNNING.name()), AT_ONCE);
	}

}
