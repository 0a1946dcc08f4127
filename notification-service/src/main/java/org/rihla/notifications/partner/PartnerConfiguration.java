/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.List;

import org.rihla.chassis.access.RecordScope;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires partners; a partner is addressed by being itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContactDefaults.class)
class PartnerConfiguration {

	@Bean
	AggregateStore<Partner, PartnerId> partnerStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(Partner.class, "partners", "notification-events",
				new RecordScope(List.of("officeCode"), List.of("id"))), PartnerId::new);
	}

}
