/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.Person;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateLists;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.ListOrder;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;

import org.springframework.stereotype.Component;

/**
 * Worklists: the most urgent cases first, among them the oldest. Each has an index that
 * begins with who may see it and the status, and goes on in the order of the list.
 */
@Component
class CaseQueries {

	/** First by priority, then by age. */
	static final ListOrder BY_URGENCY = ListOrder.by("state.priority", "state.registeredAt");

	/** So many cases are opened for one page when what is asked for is sealed. */
	private static final int MOST_OPENED = 500;

	private final AggregateLists<AssistanceCase> cases;

	private final Cursors cursors;

	CaseQueries(AggregateStore<AssistanceCase, CaseId> cases, Cursors cursors) {
		this.cases = cases.lists();
		this.cursors = cursors;
	}

	/**
	 * One page; when it is filtered by what is sealed it may be short or even empty and
	 * still have a next one.
	 */
	Page<AssistanceCase> page(CaseFilter filter, @Nullable String cursor, int limit, Access access) {
		String[] list = { "cases", filter.toString(), access.role(), access.scope().name(), access.caller().subject() };
		List<Object> place = this.cursors.place(cursor, list);
		List<AssistanceCase> wanted = new ArrayList<>();
		int opened = 0;
		boolean more = true;
		while (more && wanted.size() < limit && opened < MOST_OPENED) {
			List<Placed<AssistanceCase>> found = this.cases.page(criteria(filter), BY_URGENCY, place, access, limit);
			more = found.size() == limit;
			for (Placed<AssistanceCase> one : found) {
				if (wanted.size() == limit) {
					more = true;
					break;
				}
				place = one.place();
				opened++;
				if (isWanted(one.aggregate(), filter, access)) {
					wanted.add(one.aggregate());
				}
			}
		}
		return new Page<>(wanted, (more && place != null) ? this.cursors.of(place, list) : null);
	}

	/** How many open cases there are, by status and priority. */
	Map<List<Object>, Long> counts(Access access) {
		return this.cases.count(criteria(CaseFilter.open()), access, "state.status", "state.priority");
	}

	/**
	 * How many still wait for the end of their interview, though registered before that
	 * day.
	 */
	long waitingForInterview(LocalDate registeredBefore, Access access) {
		CaseFilter early = new CaseFilter(List.of(CaseStatus.REGISTERED, CaseStatus.INTAKE), List.of(), null, null,
				null, null, registeredBefore.minusDays(1), false, null);
		return this.cases.count(criteria(early), access, "state.status")
			.values()
			.stream()
			.mapToLong(Long::longValue)
			.sum();
	}

	/** What MongoDB is asked; all but the nationality. */
	static Bson criteria(CaseFilter filter) {
		List<Bson> criteria = new ArrayList<>();
		criteria.add(Filters.in("state.status", filter.statuses().stream().map(Enum::name).toList()));
		if (!filter.priorities().isEmpty()) {
			criteria.add(Filters.in("state.priority", filter.priorities()));
		}
		equal("state.officeCode", filter.office(), criteria);
		equal("state.teamCode", filter.team(), criteria);
		equal("state.ownerId", filter.owner(), criteria);
		if (filter.registeredFrom() != null) {
			criteria.add(Filters.gte("state.registeredAt", filter.registeredFrom().toString()));
		}
		if (filter.registeredTo() != null) {
			criteria.add(Filters.lt("state.registeredAt", filter.registeredTo().plusDays(1).toString()));
		}
		if (filter.blockingHold()) {
			criteria.add(Filters.elemMatch("state.holds.all",
					Filters.and(Filters.eq("state", "OPEN"), Filters.eq("force", "BLOCKING"))));
		}
		return Filters.and(criteria);
	}

	private static void equal(String member, @Nullable String value, List<Bson> criteria) {
		if (value != null) {
			criteria.add(Filters.eq(member, value));
		}
	}

	/** Who may not read a nationality cannot find out by filtering either. */
	private static boolean isWanted(AssistanceCase subject, CaseFilter filter, Access access) {
		String nationality = filter.nationality();
		return nationality == null || (Reading.of(access, subject).open().contains(Compartment.CORE)
				&& subject.group().persons().stream().anyMatch((person) -> isFrom(person, nationality)));
	}

	private static boolean isFrom(Person person, String nationality) {
		return person.details().reveal().nationalities().contains(nationality);
	}

}
