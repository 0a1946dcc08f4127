/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;

import org.springframework.stereotype.Component;

/**
 * Movements in the order in which they leave. Only the month stands in the clear, so
 * whole months are read and put in order here; a cursor names a movement, never a time.
 */
@Component
class MovementList {

	private static final Comparator<Movement> AS_THEY_LEAVE = Comparator.comparing(Movement::plannedMonth)
		.thenComparing((movement) -> movement.dates().map(TravelDates::departure).orElse(Instant.MAX))
		.thenComparing((movement) -> movement.id().value());

	private final MovementQueries queries;

	private final Cursors cursors;

	MovementList(MovementQueries queries, Cursors cursors) {
		this.queries = queries;
		this.cursors = cursors;
	}

	Page<Movement> page(MovementFilter filter, @Nullable String cursor, int limit, Access access) {
		String[] list = { "movements", filter.toString(), access.role(), access.scope().name(),
				access.caller().subject() };
		List<Object> place = this.cursors.place(cursor, list);
		Movement last = (place != null) ? this.queries.one((String) place.get(1), access) : null;
		List<Object> month = (place != null) ? List.of(place.getFirst(), "") : null;
		List<Movement> behind = behind(last, month, limit, filter, access);
		return this.cursors.page(behind, limit, MovementList::placeOf, list);
	}

	/** More than a page of what comes behind, as long as there is more. */
	private List<Movement> behind(@Nullable Movement last, @Nullable List<Object> from, int limit,
			MovementFilter filter, Access access) {
		List<Movement> behind = new ArrayList<>();
		List<Object> after = from;
		boolean rest = true;
		while (rest && wholeMonths(behind) <= limit) {
			List<Placed<Movement>> some = this.queries.page(filter, after, access, Page.MOST);
			some.stream()
				.map(Placed::aggregate)
				.filter((movement) -> last == null || AS_THEY_LEAVE.compare(movement, last) > 0)
				.forEach(behind::add);
			rest = some.size() == Page.MOST;
			after = rest ? some.getLast().place() : after;
		}
		behind.sort(AS_THEY_LEAVE);
		return behind;
	}

	/** How many there are of months that are read to their end. */
	private static long wholeMonths(List<Movement> read) {
		return read.isEmpty() ? 0
				: read.stream()
					.filter((movement) -> movement.plannedMonth().isBefore(read.getLast().plannedMonth()))
					.count();
	}

	private static List<Object> placeOf(Movement movement) {
		return List.of(movement.plannedMonth().toString(), movement.id().value().toString());
	}

}
