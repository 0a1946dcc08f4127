/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.List;
import java.util.Map;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.access.RecordScope;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;
import org.rihla.returns.monitoring.survey.InstrumentFiles;
import org.rihla.returns.monitoring.survey.Instruments;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where follow-ups are stored and who finds them: the office where the returnee lives
 * now, and partners while they visit.
 */
@Configuration(proxyBeanMethods = false)
class MonitoringConfiguration {

	private static final String COLLECTION = "monitorings";

	@Bean
	AggregateStore<Monitoring, MonitoringId> monitoringStore(AggregateStores stores) {
		RecordScope scope = new RecordScope(List.of("officeCode"), List.of("addressedTo"),
				Map.of("reintegration-officer", List.of("receivingOfficeCode")));
		return stores.of(new AggregateType<>(Monitoring.class, COLLECTION, "return-events", scope), MonitoringId::new);
	}

	@Bean
	Instruments instruments() {
		return InstrumentFiles.read();
	}

	@Bean
	Index monitoringsByCase() {
		return by("state.caseId");
	}

	@Bean
	Index monitoringsByPerson() {
		return by("state.personId");
	}

	@Bean
	Index monitoringsByOffice() {
		return by("state.officeCode");
	}

	@Bean
	Index monitoringsByReceivingOffice() {
		return by("state.receivingOfficeCode");
	}

	@Bean
	Index monitoringsByOwner() {
		return by("state.ownerId");
	}

	@Bean
	Index monitoringsByPartner() {
		return by("state.addressedTo");
	}

	@Bean
	Index monitoringsByVisit() {
		return by("state.visits.visits.visitId");
	}

	@Bean
	Index monitoringsByWave() {
		return by("state.surveys.surveys.wave");
	}

	@Bean
	Index monitoringsByMoment() {
		return new Index(COLLECTION, Indexes.ascending("state.nextAt"), new IndexOptions().sparse(true));
	}

	@Bean
	Index returneesByPerson() {
		return new Index(ReturneeProjection.COLLECTION, Indexes.ascending(ReturneeProjection.PERSON));
	}

	@Bean
	Index returneesByCase() {
		return new Index(ReturneeProjection.COLLECTION, Indexes.ascending(ReturneeProjection.CASE));
	}

	private static Index by(String member) {
		return new Index(COLLECTION, Indexes.ascending(member));
	}

}
