/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.UUID;
import java.util.function.Consumer;

import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.WorkFacts;
import org.rihla.cases.task.rule.Heard;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What happens to a case makes tasks, ends them and takes them along. */
@Component
class TaskEventListener {

	private static final Logger log = LoggerFactory.getLogger(TaskEventListener.class);

	private final Inbox inbox;

	private final TasksByRuleListener rules;

	private final AggregateStore<CaseTask, TaskId> tasks;

	private final TaskQueries queries;

	private final CaseFacts cases;

	private final Acts acts;

	TaskEventListener(Inbox inbox, TasksByRuleListener rules, AggregateStore<CaseTask, TaskId> tasks,
			TaskQueries queries, CaseFacts cases, Acts acts) {
		this.inbox = inbox;
		this.rules = rules;
		this.tasks = tasks;
		this.queries = queries;
		this.cases = cases;
		this.acts = acts;
	}

	@KafkaListener(id = "case-service.task.case-events", topics = "case-events")
	void onCase(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	@KafkaListener(id = "case-service.task.case-events-restricted", topics = "case-events-restricted")
	void onRestricted(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	@KafkaListener(id = "case-service.task.return-events", topics = "return-events")
	void onReturn(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		UUID caseId = event.caseId();
		if (caseId == null) {
			log.debug("{} {} is about no case", event.type(), event.id());
			return;
		}
		JsonNode data = event.read(JsonNode.class);
		this.rules.apply(new Heard(event.id(), event.type(), caseId, data), event.cause());
		follow(event, new CaseId(caseId), data);
	}

	private void follow(ReceivedEvent event, CaseId caseId, JsonNode data) {
		Cause cause = event.cause();
		switch (event.type()) {
			case "case.assigned" -> each(caseId, cause,
					(task) -> task.handOver(data.path("ownerId").asString(), data.path("teamCode").asString()));
			case "case.transferred" ->
				each(caseId, cause, (task) -> task.moveToOffice(data.path("officeCode").asString()));
			case "case.factsChanged" -> this.cases.work(caseId)
				.map(WorkFacts::priority)
				.ifPresent((priority) -> each(caseId, cause, (task) -> task.prioritise(priority)));
			case "case.closed" -> each(caseId, cause, (task) -> task.caseClosed(this.acts.now(cause)));
			default -> log.debug("{} {} takes no task along", event.type(), event.id());
		}
	}

	private void each(CaseId caseId, Cause cause, Consumer<CaseTask> verb) {
		this.queries.undone(caseId).forEach((id) -> this.tasks.update(id, cause, verb));
	}

}
