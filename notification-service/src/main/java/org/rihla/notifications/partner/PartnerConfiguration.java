/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.List;

import com.mongodb.client.model.Indexes;
import org.rihla.chassis.access.RecordScope;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires partners; a partner is addressed by being itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContactDefaults.class)
class PartnerConfiguration {

	@Bean
	AggregateStore<Partner, PartnerId> partnerStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(Partner.class, PartnerQueries.COLLECTION, "notification-events",
				new RecordScope(List.of("officeCode"), List.of("id"))), PartnerId::new);
	}

	@Bean
	Index ownOffices() {
		return new Index(PartnerQueries.COLLECTION,
				Indexes.ascending("state.kind", "state.status", "state.officeCode"));
	}

}
