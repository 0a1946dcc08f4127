/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Turns a scope into criteria of the query that loads a record, so that what a caller may
 * not see is not found rather than filtered afterwards. Field names are members of the
 * aggregate ({@code readers[]} has {@code subject}, {@code from}, {@code until}); a
 * record without such a member is simply never matched by that scope.
 *
 * @param offices members that hold an office code
 * @param partners members that hold a partner id
 * @param officesOfRole further members that hold an office code, for one role only
 */
public record RecordScope(List<String> offices, List<String> partners, Map<String, List<String>> officesOfRole) {

	private static final Bson NOTHING = Filters.in("_id", List.of());

	public RecordScope {
		offices = List.copyOf(offices);
		partners = List.copyOf(partners);
		officesOfRole = Map.copyOf(officesOfRole);
	}

	/** The same members for every role. */
	public RecordScope(List<String> offices, List<String> partners) {
		this(offices, partners, Map.of());
	}

	/**
	 * The members {@code ownerId}, {@code assignees}, {@code teamCode},
	 * {@code officeCode}, {@code partnerId}.
	 */
	public static RecordScope standard() {
		return new RecordScope(List.of("officeCode"), List.of("partnerId"));
	}

	/**
	 * Criteria on a stored document for this caller and action.
	 * @param today the day on which a reader must be named
	 */
	public Bson criteria(Access access, LocalDate today) {
		Caller caller = access.caller();
		return switch (access.scope()) {
			case ALL -> Filters.empty();
			case OFFICE -> Filters.or(anyOf(officesFor(access.role()), caller.office()), own(caller));
			case TEAM -> Filters.or(Filters.in("state.teamCode", caller.teams()), own(caller));
			case OWN -> own(caller);
			case READER -> readBy(caller, today);
			case ADDRESSED -> anyOf(this.partners, caller.partnerId());
		};
	}

	private List<String> officesFor(String role) {
		return Stream.concat(this.offices.stream(), this.officesOfRole.getOrDefault(role, List.of()).stream()).toList();
	}

	private static Bson own(Caller caller) {
		return Filters.or(Filters.eq("state.ownerId", caller.subject()),
				Filters.eq("state.assignees", caller.subject()));
	}

	private static Bson readBy(Caller caller, LocalDate today) {
		String day = today.toString();
		return Filters.elemMatch("state.readers", Filters.and(Filters.eq("subject", caller.subject()),
				Filters.lte("from", day), Filters.or(Filters.exists("until", false), Filters.gte("until", day))));
	}

	private static Bson anyOf(List<String> members, @Nullable Object value) {
		if (value == null || members.isEmpty()) {
			return NOTHING;
		}
		List<Bson> alternatives = new ArrayList<>();
		members.forEach((member) -> alternatives.add(Filters.eq("state." + member, value.toString())));
		return Filters.or(alternatives);
	}

}
