/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.gates;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.returns.CaseId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where gates are remembered; nothing is told of them. */
@Configuration(proxyBeanMethods = false)
class GatesConfiguration {

	@Bean
	AggregateStore<CaseGates, CaseId> gateStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(CaseGates.class, "case-gates", "return-events"), CaseId::new);
	}

}
