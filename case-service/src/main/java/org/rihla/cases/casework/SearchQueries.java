/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.rihla.cases.casework.duplicate.SearchTerms;
import org.rihla.cases.casework.duplicate.Wanted;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateLists;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.cipher.BlindIndex;
import org.rihla.chassis.cipher.SearchTerm;

import org.springframework.stereotype.Component;

/** Finds the cases that may be meant, by number and by tokens of what is sealed. */
@Component
class SearchQueries {

	private final AggregateLists<AssistanceCase> cases;

	private final BlindIndex index;

	private final SearchTerms terms;

	SearchQueries(AggregateStore<AssistanceCase, CaseId> cases, BlindIndex index, SearchTerms terms) {
		this.cases = cases.lists();
		this.index = index;
		this.terms = terms;
	}

	/** At most so many inside the caller's scope. */
	List<AssistanceCase> candidates(Wanted wanted, Access access, int limit) {
		List<Bson> criteria = new ArrayList<>();
		if (wanted.reference() != null) {
			criteria.add(Filters.eq("state.caseNumber", wanted.reference()));
		}
		wanted.exact(this.terms).forEach((term) -> criteria.add(anyOf(List.of(term))));
		wanted.parts().forEach((part) -> criteria.add(anyOf(this.terms.sounds(part))));
		Optional.of(wanted.who(this.terms))
			.filter((pairs) -> !pairs.isEmpty())
			.ifPresent((pairs) -> criteria.add(anyOf(pairs)));
		return this.cases.some(Filters.and(criteria), access, limit);
	}

	private Bson anyOf(List<SearchTerm> terms) {
		return Filters.in("tokens", this.index.tokens(terms));
	}

}
