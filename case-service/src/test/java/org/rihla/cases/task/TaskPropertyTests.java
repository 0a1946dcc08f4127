/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.cases.Api;
import org.rihla.cases.ContractExamples;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.cases.task.rule.Heard;
import org.rihla.cases.task.rule.TaskCode;
import org.rihla.cases.task.rule.TaskRules;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.testing.RihlaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;

/** Whatever happens in whatever order, and however often it is told. */
@RihlaTest
class TaskPropertyTests {

	private static final int STEPS = 40;

	private static final List<String> EVENTS = List.of("case.contactRecorded", "case.consentWithdrawn",
			"case.holdPlaced", "case.holdReleased", "referral.reminded", "referral.expired", "referral.accepted",
			"return.planOpened", "return.counsellingCompleted", "return.documentRequested", "return.documentIssued",
			"return.checklistChanged", "return.receptionRequested", "return.receptionAcknowledged", "return.departed",
			"return.arrivalConfirmed", "return.withdrawn", "return.ticketingRequested", "funding.committed",
			"protection.reviewRequested", "protection.reviewConcluded", "case.closureRequested");

	@LocalServerPort
	private int port;

	@Autowired
	private TasksByRuleListener listener;

	@Autowired
	private TaskRules rules;

	@Autowired
	private MongoDatabase database;

	static LongStream seeds() {
		return LongStream.range(0, 12);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void eachDeadlineMakesOneTaskAndTheSameEventsMakeTheSameTasks(long seed) {
		List<Row> first = live(seed, UUID.randomUUID());
		List<Row> second = live(seed, UUID.randomUUID());

		assertThat(second).isEqualTo(first);
		assertThat(first).isNotEmpty();
	}

	private List<Row> live(long seed, UUID run) {
		UUID caseId = UUID.fromString(CaseJourney.register(new Api(this.port, CASEWORKER)).caseId());
		Random chance = new Random(seed);
		List<Heard> past = new ArrayList<>();
		for (int step = 0; step < STEPS; step++) {
			Heard heard = any(chance, caseId, Ids.derived(run, "event " + step));
			past.add(heard);
			apply(heard);
			List<Document> once = documents(caseId);
			for (int again = chance.nextInt(3); again > 0; again--) {
				apply(heard);
			}
			assertThat(byId(documents(caseId))).isEqualTo(byId(once));
			assertOneOpenWhereOneIsEnough(once);
		}
		List<Document> tasks = documents(caseId);
		assertEachEventMadeItsTask(past, tasks);
		return tasks.stream().map(Row::of).sorted().toList();
	}

	private void apply(Heard heard) {
		this.listener.apply(heard,
				new Cause("case-service.task.test", heard.eventId(), heard.eventId(), heard.eventId()));
	}

	private static Heard any(Random chance, UUID caseId, UUID event) {
		String type = EVENTS.get(chance.nextInt(EVENTS.size()));
		ObjectNode data = ContractExamples.event(type).put("caseId", caseId.toString());
		for (String subject : List.of("planId", "holdId", "referralId", "documentId", "receptionId", "reviewId")) {
			if (data.has(subject)) {
				data.put(subject, Ids.derived(new UUID(0, 0), subject + chance.nextInt(2)).toString());
			}
		}
		if (data.has("pending")) {
			data.put("pending", chance.nextInt(2));
		}
		return new Heard(event, type, caseId, data);
	}

	/** Apart from rules that are content with one, every event made its task. */
	private void assertEachEventMadeItsTask(List<Heard> past, List<Document> tasks) {
		Map<String, Long> made = tasks.stream()
			.collect(Collectors.groupingBy(TaskPropertyTests::code, Collectors.counting()));
		for (TaskCode code : TaskCode.values()) {
			this.rules.rule(code).filter((rule) -> !rule.once()).ifPresent((rule) -> {
				long asked = past.stream()
					.filter((heard) -> rule.createdBy()
						.stream()
						.anyMatch((trigger) -> trigger.event().equals(heard.type())))
					.count();
				assertThat(made.getOrDefault(code.name(), 0L)).as(code.name()).isEqualTo(asked);
			});
		}
	}

	private void assertOneOpenWhereOneIsEnough(List<Document> tasks) {
		List<String> open = tasks.stream()
			.filter((task) -> state(task).getInteger("rank") < 2)
			.filter((task) -> this.rules.rule(TaskCode.valueOf(code(task))).orElseThrow().once())
			.map((task) -> code(task) + state(task).getString("subject"))
			.toList();
		assertThat(open).doesNotHaveDuplicates();
	}

	/** Without those of registering, which the running service makes beside the test. */
	private List<Document> documents(UUID caseId) {
		return this.database.getCollection("tasks")
			.find(Filters.and(Filters.eq("state.caseId", caseId.toString()),
					Filters.nin("state.code", "CONTACT_BACK", "INTAKE_INTERVIEW")))
			.projection(new Document("state", 1))
			.sort(new Document("_id", 1))
			.into(new ArrayList<>());
	}

	private static Map<String, Row> byId(List<Document> tasks) {
		return tasks.stream().collect(Collectors.toMap((task) -> task.getString("_id"), Row::of));
	}

	private static Document state(Document task) {
		return task.get("state", Document.class);
	}

	private static String code(Document task) {
		return state(task).getString("code");
	}

	/**
	 * What of a task follows from what happened, whenever it is applied: not whether the
	 * clock of the running service has found it overdue meanwhile.
	 */
	private record Row(String code, String subject, String status, String dueOn) implements Comparable<Row> {

		private static Row of(Document task) {
			Document state = state(task);
			return new Row(state.getString("code"), String.valueOf(state.getString("subject")),
					(state.getInteger("rank") < 2) ? "open" : state.getString("status"), state.getString("dueOn"));
		}

		@Override
		public int compareTo(Row other) {
			return toString().compareTo(other.toString());
		}

	}

}
