/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.io.IOException;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Where agreements are stored, where their events go, and the mission's rates. */
@Configuration(proxyBeanMethods = false)
class FundingConfiguration {

	private static final String COLLECTION = "agreements";

	private static final String RESERVATIONS = "state.ledger.reservations.";

	@Bean
	AggregateStore<FundingAgreement, AgreementId> agreementStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(FundingAgreement.class, COLLECTION, "return-events"), AgreementId::new);
	}

	@Bean
	ExchangeRates exchangeRates(JsonMapper json,
			@Value("${rihla.funding.rates:classpath:funding/rates.v1.json}") Resource table) throws IOException {
		return json.readValue(table.getContentAsByteArray(), ExchangeRates.class);
	}

	@Bean
	Index agreementsByStatus() {
		return new Index(COLLECTION, Indexes.ascending("state.status"));
	}

	@Bean
	Index agreementsByPlan() {
		return new Index(COLLECTION, Indexes.ascending(RESERVATIONS + "planId"));
	}

	@Bean
	Index agreementsByAttempt() {
		return new Index(COLLECTION, Indexes.ascending(RESERVATIONS + "attemptId"));
	}

	@Bean
	Index agreementsByLine() {
		return new Index(COLLECTION, Indexes.ascending("state.ledger.lines.lineId"));
	}

	@Bean
	Index agreementsByMoment() {
		return new Index(COLLECTION, Indexes.ascending("state.nextAt"), new IndexOptions().sparse(true));
	}

	@Bean
	Index agreementsByOffice() {
		return new Index(COLLECTION, Indexes.ascending("state.officeCode"));
	}

	/** An agreement is nobody's own; the scope of an office asks for that too. */
	@Bean
	Index agreementsByOwner() {
		return new Index(COLLECTION, Indexes.ascending("state.ownerId"), new IndexOptions().sparse(true));
	}

	@Bean
	Index agreementsByAssignee() {
		return new Index(COLLECTION, Indexes.ascending("state.assignees"), new IndexOptions().sparse(true));
	}

}
