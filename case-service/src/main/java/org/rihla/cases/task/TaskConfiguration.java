/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.List;
import java.util.Map;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.calendar.WorkingCalendars;
import org.rihla.cases.casework.DataFiles;
import org.rihla.cases.task.rule.TaskRules;
import org.rihla.cases.task.rule.TaskTable;
import org.rihla.chassis.access.RecordScope;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where tasks are stored, who sees them, and the table they are made by. */
@Configuration(proxyBeanMethods = false)
class TaskConfiguration {

	private static final String COLLECTION = "tasks";

	/**
	 * An office sees its tasks through its protection officers and programme managers;
	 * every role sees what waits at its own desk.
	 */
	private static final RecordScope SCOPE = new RecordScope(List.of(), List.of(),
			Map.of("protection-officer", List.of("officeCode", "desk.protection-officer"), "programme-manager",
					List.of("officeCode", "desk.programme-manager"), "medical-officer", List.of("desk.medical-officer"),
					"movements-officer", List.of("desk.movements-officer"), "reintegration-officer",
					List.of("desk.reintegration-officer"), "finance-officer", List.of("desk.finance-officer"),
					"data-protection-officer", List.of("desk.data-protection-officer"), "ops", List.of("desk.ops")));

	@Bean
	AggregateStore<CaseTask, TaskId> taskStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(CaseTask.class, COLLECTION, "case-events", SCOPE), TaskId::new);
	}

	@Bean
	TaskRules taskRules(WorkingCalendars calendars) {
		return new TaskRules(DataFiles.read("tasks", TaskTable.class).getFirst().rules(), calendars);
	}

	@Bean
	Index tasksByCase() {
		return new Index(COLLECTION, Indexes.ascending("state.caseId", "state.rank"));
	}

	@Bean
	Index tasksByMoment() {
		return new Index(COLLECTION, Indexes.ascending("state.nextAt"), new IndexOptions().sparse(true));
	}

	@Bean
	Index tasksByAssignee() {
		return worklist("state.assigneeId");
	}

	@Bean
	Index tasksByTeam() {
		return worklist("state.teamCode");
	}

	@Bean
	Index tasksByOffice() {
		return worklist("state.officeCode");
	}

	@Bean
	Index tasksByOwner() {
		return worklist("state.ownerId");
	}

	@Bean
	Index tasksByPeople() {
		return worklist("state.assignees");
	}

	@Bean
	Index tasksOfProtectionOfficers() {
		return worklist("state.desk.protection-officer");
	}

	@Bean
	Index tasksOfProgrammeManagers() {
		return worklist("state.desk.programme-manager");
	}

	@Bean
	Index tasksOfMedicalOfficers() {
		return worklist("state.desk.medical-officer");
	}

	@Bean
	Index tasksOfMovementsOfficers() {
		return worklist("state.desk.movements-officer");
	}

	@Bean
	Index tasksOfReintegrationOfficers() {
		return worklist("state.desk.reintegration-officer");
	}

	@Bean
	Index tasksOfFinanceOfficers() {
		return worklist("state.desk.finance-officer");
	}

	@Bean
	Index tasksOfDataProtectionOfficers() {
		return worklist("state.desk.data-protection-officer");
	}

	@Bean
	Index tasksOfOperators() {
		return worklist("state.desk.ops");
	}

	private static Index worklist(String member) {
		return new Index(COLLECTION, Indexes.ascending(member, "state.rank", "state.priority", "state.dueAt", "_id"));
	}

}
