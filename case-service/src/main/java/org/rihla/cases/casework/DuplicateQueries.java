/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.rihla.cases.casework.duplicate.DuplicateMatch;
import org.rihla.cases.casework.duplicate.SearchTerms;
import org.rihla.cases.casework.duplicate.Traits;
import org.rihla.cases.names.NamePart;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.cipher.BlindIndex;
import org.rihla.chassis.cipher.SearchTerm;
import org.springframework.stereotype.Component;

/**
 * Finds cases of people who may be known already, in all offices: the surest tokens
 * first, so that few common names never crowd out a shared document.
 */
@Component
class DuplicateQueries {

	/** So many cases are opened and compared at most. */
	private static final int MOST = 200;

	/** How far an age may be off, in years. */
	private static final int YEARS = 2;

	private static final String TOKENS = "tokens";

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final BlindIndex index;

	private final SearchTerms terms;

	DuplicateQueries(AggregateStore<AssistanceCase, CaseId> cases, BlindIndex index, SearchTerms terms) {
		this.cases = cases;
		this.index = index;
		this.terms = terms;
	}

	/** Other cases that share tokens with one of these people. */
	List<AssistanceCase> candidates(CaseId self, List<Traits> people) {
		Map<CaseId, AssistanceCase> found = new LinkedHashMap<>();
		for (Bson criteria : criteria(people)) {
			Bson others = Filters.and(criteria, Filters.ne("_id", self.value().toString()),
					Filters.nin("_id", found.keySet().stream().map((id) -> id.value().toString()).toList()));
			this.cases.lists()
				.everywhere(others, MOST - found.size())
				.forEach((candidate) -> found.put(candidate.id(), candidate));
			if (found.size() >= MOST) {
				break;
			}
		}
		return List.copyOf(found.values());
	}

	/** Those that were not there when they were looked for before, in one question. */
	List<AssistanceCase> newcomers(CaseId self, List<Traits> people, Set<CaseId> seen) {
		List<Bson> criteria = criteria(people);
		return criteria.isEmpty() ? List.of()
				: this.cases.lists()
					.everywhere(
							Filters.and(Filters.or(criteria), Filters.ne("_id", self.value().toString()),
									Filters.nin("_id", seen.stream().map((id) -> id.value().toString()).toList())),
							MOST);
	}

	/** Cases with a match that points at this one. */
	List<CaseId> pointingAt(CaseId id) {
		return this.cases.ids(Filters.in(TOKENS, this.index.tokens(List.of(SearchTerms.pointer(id.value())))), MOST);
	}

	/** The case that a match points at, as far as it is still kept. */
	Optional<AssistanceCase> other(DuplicateMatch match) {
		return this.cases.find(new CaseId(match.counterpart().reveal().caseId())).filter(AssistanceCase::isKept);
	}

	private List<Bson> criteria(List<Traits> people) {
		List<Bson> criteria = new ArrayList<>();
		criteria.addAll(any(people.stream().flatMap((traits) -> this.terms.exact(traits).stream()).toList()));
		criteria.addAll(any(people.stream().flatMap((traits) -> this.terms.who(traits, YEARS).stream()).toList()));
		people.forEach((traits) -> traits.names()
			.stream()
			.filter((parts) -> parts.size() > 1)
			.forEach((parts) -> criteria.add(allSounds(parts))));
		return criteria;
	}

	private List<Bson> any(List<SearchTerm> terms) {
		return terms.isEmpty() ? List.of() : List.of(Filters.in(TOKENS, this.index.tokens(terms)));
	}

	private Bson allSounds(List<NamePart> parts) {
		return Filters
			.and(parts.stream().map((part) -> Filters.in(TOKENS, this.index.tokens(this.terms.sounds(part)))).toList());
	}

}
