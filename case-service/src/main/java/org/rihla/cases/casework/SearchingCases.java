/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.duplicate.Exact;
import org.rihla.cases.casework.duplicate.Traits;
import org.rihla.cases.casework.duplicate.Wanted;
import org.rihla.cases.names.NameKeys;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.cipher.Erased;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.problem.RequestRefused;

import org.springframework.stereotype.Service;

/** Finds people again: few candidates are opened and compared, never all. */
@Service
class SearchingCases {

	/** So many cases are opened at most. */
	private static final int MOST_OPENED = 200;

	/** So many are answered at most. */
	private static final int MOST_ANSWERED = 20;

	private final SearchQueries queries;

	private final NameKeys keys;

	SearchingCases(SearchQueries queries, NameKeys keys) {
		this.queries = queries;
		this.keys = keys;
	}

	/**
	 * The cases that fit, best first.
	 * @throws RequestRefused (422) when so many may be meant that more has to be told
	 */
	List<AssistanceCase> search(SearchCases question, Access access) {
		Wanted wanted = wanted(question);
		List<AssistanceCase> candidates = this.queries.candidates(wanted, access, MOST_OPENED + 1);
		List<Hit> hits = (candidates.size() > MOST_OPENED) ? List.of()
				: candidates.stream().flatMap((candidate) -> hit(candidate, wanted).stream()).sorted(Hit.BEST).toList();
		if (candidates.size() > MOST_OPENED || hits.size() > MOST_ANSWERED) {
			throw new RequestRefused("more-detail-needed",
					"Too many cases fit: add a part of the name, the year of " + "birth, a telephone or a document");
		}
		return hits.stream().map(Hit::found).toList();
	}

	private Wanted wanted(SearchCases question) {
		Wanted wanted = new Wanted(question.reference(), prepared(question.name(), this.keys::parts),
				(question.birthYear() != null) ? question.birthYear().reveal() : null,
				prepared(question.phone(), (phone) -> Exact.phone(phone).stream().toList()),
				prepared(question.document(),
						(document) -> List.of(Exact.document(document.issuingCountry(), document.number()))));
		if (wanted.reference() == null && wanted.parts().isEmpty() && wanted.phones().isEmpty()
				&& wanted.documents().isEmpty()) {
			throw new RequestRefused("validation-failed", "Say a reference, a name, a telephone or a document");
		}
		return wanted;
	}

	private static <T, R> List<R> prepared(@Nullable Sensitive<T> value, Function<T, List<R>> how) {
		return (value != null) ? how.apply(value.reveal()) : List.of();
	}

	/** Nobody is found in what was erased a moment ago. */
	private Optional<Hit> hit(AssistanceCase candidate, Wanted wanted) {
		try {
			List<Traits> people = candidate.group()
				.persons()
				.stream()
				.map((person) -> Traits.of(person, this.keys))
				.toList();
			return wanted.fit(people).map((alike) -> new Hit(candidate, alike));
		}
		catch (Erased _) {
			return Optional.empty();
		}
	}

	/** A case that fits, and how many parts of the name are written alike. */
	private record Hit(AssistanceCase found, int alike) {

		private static final Comparator<Hit> BEST = Comparator.comparingInt(Hit::alike)
			.reversed()
			.thenComparing((hit) -> hit.found().registeredAt(), Comparator.reverseOrder())
			.thenComparing((hit) -> hit.found().caseNumber());

	}

}
