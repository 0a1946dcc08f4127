/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.MailReceiver.Mail;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class StaffMailTests extends RunningService {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	private final UUID caseId = UUID.randomUUID();

	@Test
	void tellsBothOfficesAtOnceThatNobodyHasArrivedAndEachFindsTheCase() {
		OwnOffice host = open("QRA", "reintegration-officer", "programme-manager", "caseworker");
		OwnOffice receiving = open("QRB", "reintegration-officer", "programme-manager");

		Published overdue = arrivalOverdue("QRA", "QRB").send().send();

		for (OwnOffice office : List.of(host, receiving)) {
			for (String role : List.of("reintegration-officer", "programme-manager")) {
				Mail mail = awaitMails(office.address(role), 2).getLast();
				assertThat(mail.text()).contains("An arrival needs your attention now.")
					.doesNotContain(this.caseId.toString(), overdue.subject().toString());
			}
		}
		assertThat(find(host, "reintegration-officer")).isEqualTo(this.caseId.toString());
		assertThat(find(receiving, "programme-manager")).isEqualTo(this.caseId.toString());
		assertThat(told(host, "caseworker")).isEmpty();
		assertThat(told(receiving, "programme-manager")).containsExactly("staff.arrivalAlarm");
	}

	@Test
	void tellsTasksOfOneRoleInOneMailAndOfNoOther() {
		OwnOffice office = open("QRC", "caseworker", "programme-manager");

		taskCreated("QRC", "caseworker").send();
		taskCreated("QRC", "caseworker").send();
		patiently().until(() -> told(office, "caseworker").size() == 2);
		assertThat(MAILS.to(office.address("caseworker"))).hasSize(1);
		this.clock.move(Duration.ofMinutes(16));

		Mail digest = awaitMails(office.address("caseworker"), 2).getLast();
		assertThat(digest.text()).containsSubsequence("A task is new on your list.", "A task is new on your list.")
			.contains("/tasks/");
		assertThat(told(office, "programme-manager")).isEmpty();
	}

	@Test
	void mailsNothingAboutACaseThatIsErased() {
		OwnOffice office = open("QRY", "caseworker");
		taskCreated("QRY", "caseworker").send();
		patiently().until(() -> told(office, "caseworker").size() == 1);

		Published.caseErased(this.caseId, 1).send();
		patiently().until(() -> told(office, "caseworker").isEmpty());
		taskCreated("QRY", "caseworker", UUID.randomUUID()).send();
		patiently().until(() -> told(office, "caseworker").size() == 1);
		this.clock.move(Duration.ofMinutes(16));

		assertThat(awaitMails(office.address("caseworker"), 2).getLast().text())
			.containsOnlyOnce("A task is new on your list.");
	}

	private OwnOffice open(String code, String... roles) {
		return OwnOffice.open(api(), MAILS, code, roles);
	}

	private List<Mail> awaitMails(String address, int count) {
		return patiently().until(() -> MAILS.to(address), (mails) -> mails.size() >= count);
	}

	private String find(OwnOffice office, String role) {
		String link = MAILS.to(office.address(role)).getLast().links().getFirst();
		return api()
			.get(link.substring(link.indexOf("/case-references/")),
					Tokens.of("reintegration-officer").office(office.code()))
			.text("/caseId");
	}

	/** Without the one that confirmed the mailbox. */
	private List<String> told(OwnOffice office, String role) {
		return api().get("/subscriptions/" + office.subscriptions().get(role) + "/deliveries", Setting.manager())
			.json()
			.required("items")
			.valueStream()
			.map((delivery) -> delivery.required("notice").stringValue())
			.filter((notice) -> !notice.equals("notice.ping"))
			.toList();
	}

	private Published arrivalOverdue(String office, String receiving) {
		UUID plan = UUID.randomUUID();
		return event("return-events", "return.arrivalOverdue", plan, this.caseId, """
				{"caseId": "%s", "occurredOn": "2026-10-02T10:00:00.000Z", "missionCode": "MA", "officeCode": "%s",
				 "actorRole": "system", "planId": "%s", "receivingOfficeCode": "%s"}
				""".formatted(this.caseId, office, plan, receiving));
	}

	private Published taskCreated(String office, String role) {
		return taskCreated(office, role, this.caseId);
	}

	private Published taskCreated(String office, String role, UUID about) {
		UUID task = UUID.randomUUID();
		return event("case-events", "task.created", task, about, """
				{"caseId": "%s", "occurredOn": "2026-09-07T09:14:03.120Z", "missionCode": "MA", "officeCode": "%s",
				 "actorRole": "system", "taskId": "%s", "taskCode": "CONTACT_BACK", "dueOn": "2026-09-14",
				 "assigneeRole": "%s"}
				""".formatted(about, office, task, role));
	}

	private static Published event(String topic, String type, UUID subject, UUID about, String data) {
		return new Published(topic, type, UUID.randomUUID(), subject, 1, about, data,
				Instant.parse("2026-10-02T10:00:00.000Z"));
	}

}
