/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rihla.cases.names.NameKeys;
import org.rihla.cases.names.NamePart;
import org.rihla.chassis.cipher.BlindIndex;
import org.rihla.chassis.cipher.SearchTerm;
import org.rihla.chassis.cipher.TestCipher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well people are found by name: 20,000 invented ones, each written down in one
 * spelling and asked for in another. The figures are for these names, not for all.
 */
class NameSearchTests {

	private static final Logger log = LoggerFactory.getLogger(NameSearchTests.class);

	private static final int PEOPLE = 20_000;

	private static final int QUESTIONS = 1_000;

	private static final int MOST_OPENED = 200;

	private final NameKeys keys = new NameKeys();

	private final SearchTerms terms = new SearchTerms(this.keys, 12);

	private final BlindIndex index = TestCipher.blindIndex();

	private final Map<String, BitSet> byToken = new HashMap<>();

	@Test
	void findsPeopleUnderOtherSpellings() {
		InventedPeople people = new InventedPeople(20_261_121);
		List<Traits> written = new ArrayList<>();
		for (int i = 0; i < PEOPLE; i++) {
			Traits traits = new Traits(Set.of(), Set.of(), List.of(this.keys.parts(people.next().written())), "1990",
					Set.of());
			written.add(traits);
			remember(i, traits);
		}
		Figures figures = new Figures();
		for (int i = 0; i < QUESTIONS; i++) {
			int person = i * (PEOPLE / QUESTIONS);
			Wanted wanted = new Wanted(null, this.keys.parts(people.askedOtherwise(person)), null, List.of(),
					List.of());
			BitSet candidates = candidates(wanted);
			BitSet found = new BitSet();
			candidates.stream().filter((one) -> wanted.fit(List.of(written.get(one))).isPresent()).forEach(found::set);
			figures.add(candidates.cardinality(), found, people.namedLike(person));
		}

		log.info(
				"Name search, {} people, {} questions: recall {}, precision {}, candidates opened {} on average, "
						+ "{} % of questions need more detail",
				PEOPLE, QUESTIONS, figures.recall(), figures.precision(), figures.opened / QUESTIONS,
				100.0 * figures.tooMany / QUESTIONS);
		assertThat(figures.recall()).isGreaterThan(0.97);
		assertThat(figures.precision()).isGreaterThan(0.85);
	}

	private void remember(int person, Traits traits) {
		traits.names()
			.forEach((parts) -> parts.forEach((part) -> tokens(this.terms.sounds(part))
				.forEach((token) -> this.byToken.computeIfAbsent(token, (_) -> new BitSet()).set(person))));
	}

	private BitSet candidates(Wanted wanted) {
		BitSet all = new BitSet();
		all.set(0, PEOPLE);
		for (NamePart part : wanted.parts()) {
			BitSet alike = new BitSet();
			tokens(this.terms.sounds(part))
				.forEach((token) -> alike.or(this.byToken.getOrDefault(token, new BitSet())));
			all.and(alike);
		}
		return all;
	}

	private List<String> tokens(List<SearchTerm> terms) {
		return this.index.tokens(terms);
	}

	/** Sums over all questions. */
	private static final class Figures {

		private long found;

		private long wanted;

		private long right;

		private long opened;

		private int tooMany;

		void add(int candidates, BitSet found, BitSet wanted) {
			this.opened += candidates;
			this.tooMany += (candidates > MOST_OPENED) ? 1 : 0;
			this.found += found.cardinality();
			this.wanted += wanted.cardinality();
			BitSet right = (BitSet) found.clone();
			right.and(wanted);
			this.right += right.cardinality();
		}

		double recall() {
			return Math.round(1000.0 * this.right / this.wanted) / 1000.0;
		}

		double precision() {
			return Math.round(1000.0 * this.right / this.found) / 1000.0;
		}

	}

}
