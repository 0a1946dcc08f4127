/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.ContractTable;
import org.rihla.notifications.notice.EventMembers;
import org.rihla.notifications.notice.NoticeType;

import org.springframework.stereotype.Component;

/**
 * Who of the staff is told of which event; the table {@code notices/staff.csv} of the
 * contracts says it.
 */
@Component
class StaffRules {

	private final Map<String, StaffRule> byEvent;

	StaffRules() {
		this.byEvent = ContractTable.rows("staff.csv", StaffRule.COLUMNS)
			.map(StaffRule::of)
			.collect(Collectors.toMap(StaffRule::event, Function.identity()));
	}

	/** None for events that staff need not hear of. */
	Optional<StaffNews> news(ReceivedEvent event) {
		StaffRule rule = this.byEvent.get(event.type());
		return (rule != null) ? news(rule, event.id(), event.subject(), event.time(), EventMembers.of(event))
				: Optional.empty();
	}

	Optional<StaffNews> news(StaffRule rule, UUID event, UUID subject, Instant time, EventMembers members) {
		if (!rule.appliesTo(members) || isAboutItself(members)) {
			return Optional.empty();
		}
		UUID caseId = members.id("caseId");
		Origin origin = new Origin(caseId, members.required("missionCode"), members.required("officeCode"));
		Announcement.Subject about = new Announcement.Subject(rule.subjectKind(), members.id(rule.subjectMember()),
				null, "OPEN_" + rule.subjectKind(), members.day(rule.dueOnMember()), false);
		return Optional.of(new StaffNews(event, rule.notice(), (caseId != null) ? caseId : subject, origin, time, about,
				rule.urgentIn(members), desks(rule, origin.officeCode(), members)));
	}

	Map<String, StaffRule> byEvent() {
		return Map.copyOf(this.byEvent);
	}

	/** Telling operators that they could not be told would never end. */
	private static boolean isAboutItself(EventMembers members) {
		String notice = members.text("noticeType");
		return notice != null && NoticeType.of(notice).isAboutDeliveries();
	}

	private static List<Desk> desks(StaffRule rule, String office, EventMembers members) {
		return rule.rolesIn(members).stream().flatMap((role) -> desks(rule.offices(), role, office, members)).toList();
	}

	private static Stream<Desk> desks(Offices offices, String role, String office, EventMembers members) {
		String receiving = members.text("receivingOfficeCode");
		return switch (offices) {
			case OFFICE -> Stream.of(new Desk(role, office, false));
			case BOTH -> (receiving == null || receiving.equals(office)) ? Stream.of(new Desk(role, office, false))
					: Stream.of(new Desk(role, office, false), new Desk(role, receiving, true));
			case MISSION -> Stream.of(new Desk(role, null, false));
		};
	}

}
