/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rihla.cases.casework.duplicate.SearchTerms;
import org.rihla.cases.casework.duplicate.Wanted;
import org.rihla.cases.names.NameKeys;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.cipher.BlindIndex;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.problem.RequestRefused;

import org.springframework.context.ApplicationContext;

/** Times the questions of a caseworker, and what the bare driver needs for the same. */
final class Timings {

	private static final int TIMES = 30;

	private static final int WARM_UP = 5;

	/** A question is asked no more after that, but so often in any case. */
	private static final Duration LONGEST = Duration.ofSeconds(60);

	private static final int FEWEST = 5;

	/** What takes a second has no need of warming up. */
	private static final long SLOW = 1_000_000_000L;

	private static final int PAGE = 50;

	private final CaseQueries lists;

	private final SearchingCases search;

	private final SearchTerms terms;

	private final NameKeys keys;

	private final BlindIndex index;

	private final MongoDatabase database;

	private final PrintStream out;

	private final String office = Seeding.office(1);

	Timings(ApplicationContext service, PrintStream out) {
		this.lists = service.getBean(CaseQueries.class);
		this.search = service.getBean(SearchingCases.class);
		this.terms = service.getBean(SearchTerms.class);
		this.keys = service.getBean(NameKeys.class);
		this.index = service.getBean(BlindIndex.class);
		this.database = service.getBean(MongoDatabase.class);
		this.out = out;
	}

	void print() {
		Access team = access(Scope.TEAM);
		Access wide = access(Scope.OFFICE);
		time("worklist of a team, 50 rows with names", (_) -> rows(team),
				(_) -> raw(Filters.eq("state.teamCode", this.office + "-1"), true));
		time("worklist of an office, 50 rows with names", (_) -> rows(wide),
				(_) -> raw(Filters.eq("state.officeCode", this.office), true));
		time("counts of an office", (_) -> this.lists.counts(wide).size(), (_) -> this.database.getCollection("cases")
			.countDocuments(open(Filters.eq("state.officeCode", this.office))));
		time("search by name in an office", (random) -> search(name(random), wide), this::rawSearch);
		time("search by telephone in an office", (random) -> search(phone(random), wide), this::rawPhone);
	}

	private long rows(Access access) {
		return this.lists.page(CaseFilter.open(), null, PAGE, access)
			.map((subject) -> CaseRow.of(subject, access))
			.items()
			.size();
	}

	private long search(SearchCases question, Access access) {
		try {
			return this.search.search(question, access).size();
		}
		catch (RequestRefused tooWide) {
			return -1;
		}
	}

	private static SearchCases name(SplittableRandom random) {
		return new SearchCases(null, Sensitive.of(Syllables.given(random) + " " + Syllables.family(random)), null, null,
				null);
	}

	private static SearchCases phone(SplittableRandom random) {
		return new SearchCases(null, null, null, Sensitive.of("06%08d".formatted(random.nextInt(100_000_000))), null);
	}

	private long rawSearch(SplittableRandom random) {
		List<Bson> parts = this.keys.parts(Syllables.given(random) + " " + Syllables.family(random))
			.stream()
			.map((part) -> Filters.in("tokens", this.index.tokens(this.terms.sounds(part))))
			.toList();
		return raw(Filters.and(Filters.and(parts), Filters.eq("state.officeCode", this.office)), false);
	}

	private long rawPhone(SplittableRandom random) {
		Wanted wanted = new Wanted(null, List.of(), null, List.of("6%08d".formatted(random.nextInt(100_000_000))),
				List.of());
		return raw(Filters.and(Filters.in("tokens", this.index.tokens(wanted.exact(this.terms))),
				Filters.eq("state.officeCode", this.office)), false);
	}

	private long raw(Bson criteria, boolean ordered) {
		var found = this.database.getCollection("cases")
			.find(ordered ? open(criteria) : criteria)
			.projection(Projections.exclude("outbox"));
		if (ordered) {
			found = found.sort(Sorts.ascending("state.priority", "state.registeredAt", "_id"));
		}
		return found.limit(ordered ? PAGE : 201).into(new ArrayList<Document>()).size();
	}

	private static Bson open(Bson criteria) {
		return Filters.and(criteria, Filters.in("state.status", CaseStatus.OPEN.stream().map(Enum::name).toList()));
	}

	/** Ours and the driver's take turns, so that both meet the same machine. */
	private void time(String what, Question ours, Question driver) {
		List<Long> mine = new ArrayList<>();
		List<Long> bare = new ArrayList<>();
		long end = System.nanoTime() + LONGEST.toNanos();
		for (int i = -WARM_UP; i < TIMES && (mine.size() < FEWEST || System.nanoTime() < end); i++) {
			long first = nanos(ours, i);
			long second = nanos(driver, i);
			if (i >= 0 || first > SLOW) {
				mine.add(first);
				bare.add(second);
			}
		}
		Collections.sort(mine);
		Collections.sort(bare);
		int times = mine.size();
		this.out.printf("  %-42s median %9.2f ms, p95 %9.2f ms; driver %9.2f ms; ratio %.2f (%d times)%n", what,
				millis(mine.get(times / 2)), millis(mine.get(times * 95 / 100)), millis(bare.get(times / 2)),
				(double) mine.get(times / 2) / bare.get(times / 2), times);
	}

	private static long nanos(Question question, int seed) {
		SplittableRandom random = new SplittableRandom(seed);
		long start = System.nanoTime();
		question.ask(random);
		return System.nanoTime() - start;
	}

	private static double millis(long nanos) {
		return nanos / 1_000_000.0;
	}

	private Access access(Scope scope) {
		return new Access(new Caller(new UUID(9, 9).toString(), Set.of("caseworker"), this.office,
				Set.of(this.office + "-1"), null), "case:list", "caseworker", scope);
	}

	/** Something that is asked; answers how many were found. */
	private interface Question {

		long ask(SplittableRandom random);

	}

}
