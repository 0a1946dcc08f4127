/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where agreements are stored and where their events go. */
@Configuration(proxyBeanMethods = false)
class FundingConfiguration {

	private static final String COLLECTION = "agreements";

	@Bean
	AggregateStore<FundingAgreement, AgreementId> agreementStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(FundingAgreement.class, COLLECTION, "return-events"), AgreementId::new);
	}

	@Bean
	Index agreementsByStatus() {
		return new Index(COLLECTION, Indexes.ascending("state.status"));
	}

	@Bean
	Index agreementsByPlan() {
		return new Index(COLLECTION, Indexes.ascending("state.ledger.reservations.planId"));
	}

	@Bean
	Index agreementsByRequest() {
		return new Index(COLLECTION, Indexes.ascending("state.ledger.reservations.requestId"));
	}

	@Bean
	Index agreementsByLine() {
		return new Index(COLLECTION, Indexes.ascending("state.ledger.lines.lineId"));
	}

}
