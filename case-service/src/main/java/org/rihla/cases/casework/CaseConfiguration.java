/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Clock;
import java.util.List;

import com.mongodb.client.model.Indexes;
import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.closure.ClosureTerms;
import org.rihla.cases.casework.consent.ConsentTerms;
import org.rihla.cases.casework.duplicate.DuplicateRules;
import org.rihla.cases.casework.duplicate.SearchTerms;
import org.rihla.cases.casework.eligibility.Programme;
import org.rihla.cases.casework.eligibility.Programmes;
import org.rihla.cases.casework.screening.Instrument;
import org.rihla.cases.casework.screening.Instruments;
import org.rihla.cases.names.NameKeys;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;
import org.rihla.chassis.aggregate.Searchable;
import org.rihla.chassis.calendar.WorkingCalendars;
import org.rihla.chassis.entry.LateEntryRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where cases are stored, where their events go, and the data they are judged by. */
@Configuration(proxyBeanMethods = false)
class CaseConfiguration {

	@Bean
	AggregateStore<AssistanceCase, CaseId> caseStore(AggregateStores stores, SearchTerms terms) {
		Searchable<AssistanceCase> searchable = new Searchable<>(List.of("persons", "duplicates"),
				(subject) -> terms.of(subject.group(), subject.duplicates()));
		return stores.of(new AggregateType<AssistanceCase, CaseId>(AssistanceCase.class, "cases", "case-events")
			.searchedBy(searchable), CaseId::new);
	}

	@Bean
	NameKeys nameKeys() {
		return new NameKeys();
	}

	@Bean
	SearchTerms searchTerms(NameKeys keys, CaseworkDefaults defaults) {
		return new SearchTerms(keys, defaults.nameBits());
	}

	@Bean
	DuplicateRules duplicateRules() {
		return DataFiles.read("duplicates", DuplicateRules.class).getFirst();
	}

	/** For worklists: who may see it, its status, then the order of the list. */
	@Bean
	Index casesByOwner() {
		return worklist("state.ownerId");
	}

	@Bean
	Index casesByAssignee() {
		return worklist("state.assignees");
	}

	@Bean
	Index casesByTeam() {
		return worklist("state.teamCode");
	}

	@Bean
	Index casesByOffice() {
		return worklist("state.officeCode");
	}

	private static Index worklist(String seenBy) {
		return new Index("cases",
				Indexes.ascending(seenBy, "state.status", "state.priority", "state.registeredAt", "_id"));
	}

	/** For those who see all cases. */
	@Bean
	Index casesByUrgency() {
		return new Index("cases", Indexes.ascending("state.status", "state.priority", "state.registeredAt", "_id"));
	}

	@Bean
	Index casesByNumber() {
		return new Index("cases", Indexes.ascending("state.caseNumber"));
	}

	@Bean
	Index casesByEndOfConsent() {
		return new Index("cases", Indexes.ascending("state.consents.all.validUntil"));
	}

	@Bean
	Index casesByReviewOfScreening() {
		return new Index("cases", Indexes.ascending("state.screenings.all.reviewOn"));
	}

	@Bean
	Index casesByTransfer() {
		return new Index("cases", Indexes.ascending("state.transfer.toOffice"));
	}

	@Bean
	Index casesByRetention() {
		return new Index("cases", Indexes.ascending("state.retentionAsked", "state.retentionUntil"));
	}

	@Bean
	Index casesByReviewOfLegalHold() {
		return new Index("cases",
				Indexes.ascending("state.keeping.legalHold.reviewAsked", "state.keeping.legalHold.reviewOn"));
	}

	@Bean
	Index numbersByCase() {
		return new Index("case_numbers", Indexes.ascending("caseId"));
	}

	@Bean
	Index claimsByAge() {
		return new Index("person_claims", Indexes.ascending("since"));
	}

	@Bean
	Index casesByPerson() {
		return new Index("cases", Indexes.ascending("state.persons.personId"));
	}

	@Bean
	ClosureTerms closureTerms(ClosureDefaults defaults) {
		return defaults.terms();
	}

	@Bean
	Acts acts(Clock clock, WorkingCalendars calendars, @Value("${rihla.mission}") String mission,
			CaseworkDefaults defaults) {
		return new Acts(clock, new LateEntryRule(calendars.of(mission), defaults.lateAfterWorkingDays()));
	}

	@Bean
	ConsentTerms consentTerms(CaseworkDefaults defaults) {
		return new ConsentTerms(defaults.consentValid());
	}

	@Bean
	Instruments instruments() {
		return new Instruments(DataFiles.read("screening", Instrument.class));
	}

	@Bean
	Programmes programmes() {
		return new Programmes(DataFiles.read("programmes", Programme.class));
	}

}
