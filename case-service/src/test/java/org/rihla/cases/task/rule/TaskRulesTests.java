/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task.rule;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.cases.ContractExamples;
import org.rihla.chassis.calendar.WorkingCalendars;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.casework.Custody;
import org.rihla.cases.casework.DataFiles;
import org.rihla.cases.casework.ScreeningNeeds;
import org.rihla.cases.casework.WorkFacts;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of tasks. */
class TaskRulesTests {

	private static final UUID CASE = UUID.fromString("01a05744-f238-7bbf-8d41-60a1e8674dac");

	private static final UUID EVENT = UUID.fromString("01a05744-f238-7bbf-8d41-60a1e8674dad");

	private static final TaskRules RULES = new TaskRules(DataFiles.read("tasks", TaskTable.class).getFirst().rules(),
			WorkingCalendars.read());

	@Test
	void hasARowForEveryCode() {
		assertThat(Arrays.stream(TaskCode.values()).filter((code) -> RULES.rule(code).isEmpty()))
			.containsExactly(TaskCode.OTHER, TaskCode.REVIEW);
	}

	@Test
	void keepsOutOfEventsExactlyWhatWouldBetraySomething() {
		assertThat(Arrays.stream(TaskCode.values())
			.filter((code) -> RULES.rule(code).map(TaskRule::restricted).orElse(false))).containsExactly(
					TaskCode.FULL_ASSESSMENT, TaskCode.HEALTH_CHECK, TaskCode.PROTECTION_REVIEW, TaskCode.HOLD_REVIEW);
	}

	@ParameterizedTest
	@CsvSource({ "case.registered,CONTACT_BACK,2026-09-21,2026-09-21T23:00:00Z",
			"case.registered,INTAKE_INTERVIEW,2026-09-28,2026-09-28T23:00:00Z",
			"case.screeningRecorded,FULL_ASSESSMENT,2026-09-21,2026-09-21T23:00:00Z",
			"case.screeningRecorded,HEALTH_CHECK,2026-09-21,2026-09-21T23:00:00Z",
			"protection.reviewRequested,PROTECTION_REVIEW,2026-09-13,2026-09-13T10:05:31.204Z",
			"case.holdPlaced,HOLD_REVIEW,2026-09-28,2026-09-28T23:00:00Z",
			"referral.reminded,REFERRAL_REMINDER,2026-09-15,2026-09-15T23:00:00Z",
			"referral.expired,REFERRAL_EXPIRED,2026-09-15,2026-09-15T23:00:00Z",
			"return.planOpened,COUNSELLING_SESSION,2026-09-28,2026-09-28T23:00:00Z",
			"return.documentRequested,CONSULATE_CHASE,2026-09-21,2026-09-21T23:00:00Z",
			"return.checklistChanged,CHECKLIST_CHASE,2026-09-21,2026-09-21T23:00:00Z",
			"return.receptionRequested,RECEPTION_ACKNOWLEDGE,2026-10-02,2026-10-02T12:20:55Z",
			"return.departed,ARRIVAL_CONFIRM,2026-10-14,2026-10-14T14:15:00Z",
			"return.withdrawn,NEXT_STEP,2026-09-21,2026-09-21T23:00:00Z",
			"return.cancelled,NEXT_STEP,2026-09-21,2026-09-21T23:00:00Z",
			"return.failed,NEXT_STEP,2026-09-21,2026-09-21T23:00:00Z",
			"return.arrivalConfirmed,REINTEGRATION_SESSION,2026-09-28,2026-09-28T23:00:00Z",
			"case.consentWithdrawn,CONSENT_FOLLOW_UP,2026-09-15,2026-09-15T23:00:00Z",
			"return.ticketingRequested,COMMIT_FUNDS,2026-09-15,2026-09-15T23:00:00Z" })
	void asksForATaskUntilADay(String event, TaskCode code, String dueOn, Instant dueAt) {
		List<PlannedTask> planned = RULES.calledForBy(heard(event), circumstances(false, true, true, false));

		assertThat(planned).filteredOn((task) -> task.rule().code() == code)
			.singleElement()
			.returns(dueOn, (task) -> task.due().on().toString())
			.returns(dueAt, (task) -> task.due().at());
	}

	@ParameterizedTest
	@CsvSource({ "case.workEnded,PROPOSE_CLOSURE,2026-09-28", "case.retentionReached,RETENTION_REVIEW,2026-10-14" })
	void asksForWhatNoEventTellsOf(String said, TaskCode code, String dueOn) {
		Heard heard = new Heard(EVENT, said, CASE,
				JsonNodeFactory.instance.objectNode().put("occurredOn", "2026-09-14T12:00:00.000Z"));

		assertThat(RULES.calledForBy(heard, circumstances(false, false, false, false))).singleElement()
			.returns(code, (task) -> task.rule().code())
			.returns(dueOn, (task) -> task.due().on().toString());
	}

	@Test
	void cannotWaitForWhatIsUrgentOrCritical() {
		Instant aDayLater = Instant.parse("2026-09-15T12:00:00Z");

		assertThat(RULES.calledForBy(heard("case.registered"), circumstances(true, false, false, false)))
			.filteredOn((task) -> task.rule().code() == TaskCode.CONTACT_BACK)
			.singleElement()
			.returns(aDayLater, (task) -> task.due().at());
		assertThat(RULES.calledForBy(heard("case.screeningRecorded"), circumstances(false, true, true, true)))
			.allSatisfy((task) -> assertThat(task.due().at()).isEqualTo(aDayLater))
			.hasSize(2);
	}

	@Test
	void asksForNothingWhenNothingShowsOrIsPending() {
		Heard nothingPending = new Heard(EVENT, "return.checklistChanged", CASE,
				data("return.checklistChanged").put("pending", 0));

		assertThat(RULES.calledForBy(heard("case.screeningRecorded"), circumstances(false, false, false, false)))
			.isEmpty();
		assertThat(RULES.calledForBy(nothingPending, circumstances(false, false, false, false))).isEmpty();
		assertThat(RULES.endedBy(nothingPending)).containsExactly(TaskCode.CHECKLIST_CHASE);
		assertThat(RULES.endedBy(heard("return.checklistChanged"))).isEmpty();
	}

	@Test
	void makesTheSameTaskOfTheSameEvent() {
		assertThat(RULES.calledForBy(heard("case.registered"), circumstances(false, false, false, false)))
			.isEqualTo(RULES.calledForBy(heard("case.registered"), circumstances(false, false, false, false)))
			.extracting(PlannedTask::id)
			.doesNotHaveDuplicates()
			.hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "case.contactRecorded,CONTACT_BACK WAITLIST_RECONTACT CONSENT_FOLLOW_UP",
			"case.intakeStarted,CONTACT_BACK", "case.intakeCompleted,INTAKE_INTERVIEW",
			"case.screeningCompleted,FULL_ASSESSMENT", "protection.reviewConcluded,PROTECTION_REVIEW",
			"case.holdReleased,HOLD_REVIEW", "referral.accepted,REFERRAL_REMINDER",
			"return.counsellingCompleted,COUNSELLING_SESSION", "return.documentIssued,CONSULATE_CHASE DOCUMENT_RENEW",
			"return.documentRefused,CONSULATE_CHASE", "return.ticketed,PLAN_STEPPED_BACK",
			"return.receptionAcknowledged,RECEPTION_ACKNOWLEDGE",
			"return.arrivalConfirmed,ARRIVAL_CONFIRM ARRIVAL_ALARM", "case.closureRequested,NEXT_STEP PROPOSE_CLOSURE",
			"return.planOpened,NEXT_STEP", "funding.committed,COMMIT_FUNDS", "monitoring.visitScheduled,VISIT_DUE" })
	void endsTasksByWhatHappens(String event, String codes) {
		assertThat(RULES.endedBy(heard(event)).stream().map(Enum::name)).containsExactlyInAnyOrder(codes.split(" "));
	}

	@Test
	void givesTheReviewOfAHoldToTheRoleThatPlacedIt() {
		assertThat(RULES.calledForBy(heard("case.holdPlaced"), circumstances(false, false, false, false)))
			.extracting(PlannedTask::role)
			.containsExactly("medical-officer");
	}

	@Test
	void namesSubjectsThatItsEventsHave() {
		for (TaskCode code : TaskCode.values()) {
			RULES.rule(code)
				.filter((rule) -> rule.subject() != null)
				.ifPresent((rule) -> rule.createdBy()
					.stream()
					.map(Trigger::event)
					.filter(TaskRulesTests::exists)
					.forEach((event) -> assertThat(rule.subjectOf(heard(event))).as(code + " " + event).isNotNull()));
		}
	}

	@Test
	void listensMostlyToWhatIsSentToday() {
		Set<String> sent = Set.copyOf(RULES.events().stream().filter(TaskRulesTests::exists).toList());

		assertThat(sent).hasSizeGreaterThan(30);
	}

	private static boolean exists(String event) {
		return new ClassPathResource("contracts/events/" + event + ".v1.0.json").exists();
	}

	private static Heard heard(String event) {
		return new Heard(EVENT, event, CASE, data(event));
	}

	private static ObjectNode data(String event) {
		return ContractExamples.event(event).put("occurredOn", "2026-09-14T12:00:00.000Z");
	}

	private static Circumstances circumstances(boolean urgent, boolean full, boolean health, boolean critical) {
		CaseSummary summary = new CaseSummary(new CaseId(CASE), Custody.opened("MA", "RBA", "somebody"), List.of());
		return new Circumstances() {

			@Override
			public WorkFacts work() {
				return new WorkFacts(summary, 4, urgent, true);
			}

			@Override
			public ScreeningNeeds needs() {
				return new ScreeningNeeds(full, health, critical);
			}

		};
	}

}
