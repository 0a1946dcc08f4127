/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody can be told of is never dropped in silence. */
class MissingMailboxTests extends RunningService {

	private static final UUID CASE = UUID.randomUUID();

	@Autowired
	private Clock clock;

	@Test
	void tellsOnceADayWhoseMailboxIsMissing() {
		taskFor("movements-officer");
		taskFor("movements-officer");
		taskFor("medical-officer");

		try (EventProbe events = new EventProbe("notification-events")) {
			patiently().untilAsserted(() -> assertThat(events.typesOf(missing("medical-officer")))
				.containsExactly("notification.noRecipient"));
			assertThat(events.of(missing("movements-officer"))).singleElement()
				.satisfies((event) -> assertThat(event.json()).contains("movements-officer", "staff.taskCreated", "QQA")
					.doesNotContain(CASE.toString(), "partnerId"));
		}
	}

	private UUID missing(String role) {
		return UnroutedNoticeId
			.of(new MissingMailbox(NoticeType.TASK_CREATED, role, new Origin(null, "MA", "QQA")),
					LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.value();
	}

	private static void taskFor(String role) {
		UUID task = UUID.randomUUID();
		new Published("case-events", "task.created", UUID.randomUUID(), task, 1, CASE, """
				{"caseId": "%s", "occurredOn": "2026-09-07T09:14:03.120Z", "missionCode": "MA", "officeCode": "QQA",
				 "actorRole": "system", "taskId": "%s", "taskCode": "CONTACT_BACK", "dueOn": "2026-09-14",
				 "assigneeRole": "%s"}
				""".formatted(CASE, task, role), Instant.parse("2026-09-07T09:14:03.120Z")).send();
	}

}
