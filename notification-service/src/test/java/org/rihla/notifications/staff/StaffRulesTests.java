/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.staff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.notifications.notice.EventMembers;
import org.rihla.notifications.notice.NoticeType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class StaffRulesTests {

	private static final StaffRules RULES = new StaffRules();

	private static final UUID EVENT = UUID.fromString("01a08088-5796-7b4a-b39d-5b65a14849e8");

	private static final UUID SUBJECT = UUID.fromString("01a08088-5796-7b4a-b39d-5b65a14849e9");

	private static final UUID CASE = UUID.fromString("01a05744-f238-7bbf-8d41-60a1e8674dac");

	private static final Instant RECORDED = Instant.parse("2026-09-08T10:20:14.102Z");

	/** Of each line of the table, what the example of its event means. */
	private static final String WHOM = """
			event, set, whom, urgent
			task.created, , caseworker@RBA, false
			task.created, assigneeRole=finance-officer, finance-officer@RBA, false
			task.overdue, assigneeRole=finance-officer, caseworker@RBA, false
			task.escalated, , programme-manager@RBA, true
			protection.reviewRequested, , protection-officer@RBA, true
			case.closureRequested, , programme-manager@RBA, false
			case.eligibilityDecided, outcome=NEEDS_EXCEPTION, programme-manager@RBA, false
			reintegration.planSubmitted, , programme-manager@RBA, false
			reintegration.trancheRequested, , programme-manager@RBA, false
			reintegration.trancheApproved, , finance-officer@RBA, false
			funding.lineLow, , finance-officer@RBA programme-manager@RBA, false
			funding.lineExhausted, , finance-officer@RBA programme-manager@RBA, false
			funding.agreementEnded, , finance-officer@RBA programme-manager@RBA, false
			referral.accepted, , caseworker@RBA, false
			referral.rejected, , caseworker@RBA, false
			return.steppedBack, , movements-officer@RBA caseworker@RBA, false
			return.steppedBack, departureSoon=true, movements-officer@RBA caseworker@RBA, true
			return.suspended, departureSoon=true, movements-officer@RBA caseworker@RBA, true
			return.departureFailed, , movements-officer@RBA caseworker@RBA, true
			return.withdrawn, departureSoon=true, movements-officer@RBA caseworker@RBA, true
			movement.changed, , movements-officer@RBA caseworker@RBA, false
			movement.changed, departureSoon=true, movements-officer@RBA caseworker@RBA, true
			movement.cancelled, departureSoon=true, movements-officer@RBA caseworker@RBA, true
			return.arrivalOverdue, , reintegration-officer@RBA reintegration-officer@ABJ programme-manager@RBA programme-manager@ABJ, true
			return.arrivalOverdue, receivingOfficeCode=RBA, reintegration-officer@RBA programme-manager@RBA, true
			return.entryRefused, , reintegration-officer@RBA reintegration-officer@ABJ programme-manager@RBA programme-manager@ABJ, true
			return.transitIncidentReported, severity=GRAVE, reintegration-officer@RBA reintegration-officer@ABJ programme-manager@RBA programme-manager@ABJ, true
			notification.dead, , ops@everywhere, false
			notification.subscriptionPaused, , ops@everywhere, true
			notification.noRecipient, , ops@everywhere, true
			""";

	@ParameterizedTest
	@CsvSource(useHeadersInDisplayName = true, textBlock = WHOM)
	void tellsWhomTheTableNames(String event, String set, String whom, boolean urgent) throws IOException {
		StaffNews news = newsOf(event, set).orElseThrow();

		assertThat(news.desks()).extracting(StaffRulesTests::written).containsExactlyInAnyOrder(whom.split(" "));
		assertThat(news.urgent()).isEqualTo(urgent);
	}

	@Test
	void knowsWhatEachLineMeans() {
		assertThat(RULES.byEvent().keySet())
			.allSatisfy((event) -> assertThat(WHOM.lines().map((line) -> line.split(",")[0])).contains(event));
	}

	@ParameterizedTest
	@CsvSource({ "case.eligibilityDecided,", "return.transitIncidentReported,", "task.created, assigneeRole=",
			"task.overdue, assigneeRole=", "task.escalated, assigneeRole=" })
	void tellsNobodyWhatNeedsNobodyOrWouldSayTooMuch(String event, String set) throws IOException {
		assertThat(newsOf(event, set)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "staff.deliveryDead", "staff.endpointPaused", "staff.noRecipient" })
	void neverTellsOperatorsThatTheyCouldNotBeTold(String notice) throws IOException {
		assertThat(newsOf("notification.dead", "noticeType=" + notice)).isEmpty();
		assertThat(newsOf("notification.noRecipient", "noticeType=" + notice)).isEmpty();
	}

	@Test
	void tellsOperatorsThatStaffCouldNotBeTold() throws IOException {
		assertThat(newsOf("notification.dead", "noticeType=staff.taskEscalated")).isPresent();
	}

	@Test
	void showsATaskUntilItsDay() throws IOException {
		StaffNews news = newsOf("task.created", null).orElseThrow();

		assertThat(news).returns(NoticeType.TASK_CREATED, StaffNews::notice)
			.returns(CASE, StaffNews::about)
			.returns(RECORDED, StaffNews::time);
		assertThat(news.subject().kind()).isEqualTo("TASK");
		assertThat(news.subject().dueOn()).isEqualTo(LocalDate.parse("2026-09-14"));
	}

	@Test
	void ordersWhatIsAboutNoCaseByWhatItIsAbout() throws IOException {
		assertThat(newsOf("funding.lineLow", null).orElseThrow()).returns(SUBJECT, StaffNews::about)
			.satisfies((news) -> assertThat(news.origin().caseId()).isNull());
	}

	@Test
	void neverShowsOurIdOfACase() throws IOException {
		for (String event : RULES.byEvent().keySet()) {
			newsOf(event, null).ifPresent((news) -> assertThat(news.subject().id()).isNotEqualTo(CASE));
		}
	}

	private static String written(Desk desk) {
		return desk.role() + "@" + ((desk.office() != null) ? desk.office() : "everywhere");
	}

	private static Optional<StaffNews> newsOf(String event, @Nullable String set) throws IOException {
		ObjectNode data = example(event);
		if (set != null) {
			String[] member = set.split("=", -1);
			if (member[1].isEmpty()) {
				data.remove(member[0]);
			}
			else if (member[1].equals("true")) {
				data.put(member[0], true);
			}
			else {
				data.put(member[0], member[1]);
			}
		}
		StaffRule rule = Objects.requireNonNull(RULES.byEvent().get(event));
		return RULES.news(rule, EVENT, SUBJECT, RECORDED, new EventMembers(data));
	}

	private static ObjectNode example(String event) throws IOException {
		try (InputStream file = new ClassPathResource("contracts/events/" + event + ".v1.0.example.json")
			.getInputStream()) {
			return (ObjectNode) new JsonMapper().readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

}
