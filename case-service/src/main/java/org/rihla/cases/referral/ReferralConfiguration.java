/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.List;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.access.RecordScope;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where referrals are stored and where their events go. */
@Configuration(proxyBeanMethods = false)
class ReferralConfiguration {

	@Bean
	AggregateStore<Referral, ReferralId> referralStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(Referral.class, "referrals", "case-events",
				new RecordScope(List.of("officeCode"), List.of("addressedTo"))), ReferralId::new);
	}

	@Bean
	Index referralsByCase() {
		return new Index("referrals", Indexes.ascending("state.caseId"));
	}

	@Bean
	Index referralsByPartner() {
		return new Index("referrals", Indexes.ascending("state.addressedTo"));
	}

	@Bean
	Index referralsByOwner() {
		return new Index("referrals", Indexes.ascending("state.ownerId"));
	}

	@Bean
	Index referralsByPeople() {
		return new Index("referrals", Indexes.ascending("state.assignees"));
	}

	@Bean
	Index referralsByOffice() {
		return new Index("referrals", Indexes.ascending("state.officeCode"));
	}

	@Bean
	Index referralsByMoment() {
		return new Index("referrals", Indexes.ascending("state.nextAt"), new IndexOptions().sparse(true));
	}

}
