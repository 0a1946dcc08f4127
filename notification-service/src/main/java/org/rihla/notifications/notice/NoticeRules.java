/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.notifications.notice.Announcement.Subject;
import org.rihla.notifications.partner.PartnerId;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tells what an event has to tell a partner: by the contract, read as data. */
@Component
public class NoticeRules {

	private static final String SERVICE = "serviceCode";

	private final Map<String, NoticeRule> byEvent;

	private final Function<UUID, Optional<Reception>> openReceptions;

	@Autowired
	NoticeRules(Receptions receptions) {
		this(receptions::open);
	}

	NoticeRules(Function<UUID, Optional<Reception>> openReceptions) {
		this.openReceptions = openReceptions;
		this.byEvent = ContractTable.rows("notices.csv", NoticeRule.COLUMNS)
			.map(NoticeRule::of)
			.filter((rule) -> !rule.event().isEmpty())
			.collect(Collectors.toMap(NoticeRule::event, Function.identity()));
	}

	/** None for events that no partner hears of, or that are addressed to nobody. */
	public List<Announcement> announcements(ReceivedEvent event) {
		NoticeRule rule = this.byEvent.get(event.type());
		if (rule == null) {
			return List.of();
		}
		ObjectNode data = event.read(ObjectNode.class);
		return rule.ofMany() ? toEach(rule, event.id(), event.time(), data)
				: announcement(rule, event.id(), event.time(), data).stream().toList();
	}

	/** To each receiving partner that still has to do with it. */
	List<Announcement> toEach(NoticeRule rule, UUID event, Instant time, ObjectNode data) {
		return data.required(rule.subjectMember())
			.valueStream()
			.map((id) -> UUID.fromString(id.stringValue()))
			.flatMap((id) -> this.openReceptions.apply(id).stream())
			.map((reception) -> new Announcement(Ids.derived(event, "reception|" + reception.id()), rule.notice(),
					reception.partner(), reception.caseId(), reception.origin(), time,
					new Subject(rule.subjectKind(), reception.id(), null, rule.action(), null, false)))
			.toList();
	}

	Optional<Announcement> announcement(NoticeRule rule, UUID event, Instant time, ObjectNode data) {
		EventMembers members = new EventMembers(data);
		String partner = members.text(rule.partnerMember());
		UUID subject = members.id(rule.subjectMember());
		if (partner == null || subject == null || (rule.onlyWith() != null && members.text(rule.onlyWith()) == null)) {
			return Optional.empty();
		}
		UUID caseId = UUID.fromString(members.required("caseId"));
		Origin origin = new Origin(caseId, members.required("missionCode"), members.required("officeCode"));
		return Optional.of(new Announcement(event, rule.notice(), PartnerId.of(partner), caseId, origin, time,
				new Subject(rule.subjectKind(), subject, members.text(SERVICE), rule.action(),
						members.day(rule.dueOnMember()), rule.opens())));
	}

	Map<String, NoticeRule> byEvent() {
		return Map.copyOf(this.byEvent);
	}

}
