/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.task.rule.TaskCode;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.paging.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tasks over HTTP. */
@RestController
@RequestMapping("/tasks")
class TaskController {

	private final TaskService service;

	TaskController(TaskService service) {
		this.service = service;
	}

	@GetMapping
	@Permit("task:read")
	@Operation(operationId = "listTasks", summary = "List undone tasks",
			description = "What is late comes first, then by the priority of the case, then by the deadline.")
	ResponseEntity<Page<TaskView>> list(@RequestParam(defaultValue = "MINE") Worklist.Reach scope,
			@RequestParam(required = false) @Nullable CaseId caseId,
			@RequestParam(required = false) @Nullable TaskCode code,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		return this.service.list(new Worklist(scope, caseId, code), cursor, limit, access)
			.map((task) -> TaskView.of(task, access))
			.answer();
	}

	@GetMapping("/counts")
	@Permit("task:read")
	@Operation(operationId = "countTasks", summary = "Count undone tasks",
			description = "By status and by kind, of the same tasks as the list.")
	TaskCounts count(@RequestParam(defaultValue = "MINE") Worklist.Reach scope, Access access) {
		return this.service.count(new Worklist(scope, null, null), access);
	}

	@GetMapping("/{id}")
	@Permit("task:read")
	@Operation(operationId = "getTask", summary = "Read a task", description = "With its deadline and who has it.")
	ResponseEntity<TaskView> get(@PathVariable TaskId id, Access access) {
		return answer(this.service.get(id, access), access);
	}

	@PostMapping
	@Permit("task:create")
	@Operation(operationId = "createTask", summary = "Ask for something by hand",
			description = "For what no rule asks for, on a case that the caller sees.")
	ResponseEntity<TaskView> create(@Valid @RequestBody CreateTask command, Creation creation) {
		CaseTask created = this.service.create(command, creation);
		return ResponseEntity.created(URI.create("/tasks/" + created.id().value()))
			.eTag(created.version().etag())
			.body(TaskView.of(created, creation.access()));
	}

	@PostMapping("/{id}/done")
	@Permit("task:do")
	@Operation(operationId = "completeTask", summary = "Say that a task is done",
			description = "Most tasks end by themselves when what they ask for is recorded.")
	ResponseEntity<TaskView> done(@PathVariable TaskId id, @Valid @RequestBody CompleteTask command, Change change) {
		return answer(this.service.done(id, command, change), change.access());
	}

	@PostMapping("/{id}/cancel")
	@Permit("task:do")
	@Operation(operationId = "cancelTask", summary = "Say that a task need not be done",
			description = "With the reason.")
	ResponseEntity<TaskView> cancel(@PathVariable TaskId id, @Valid @RequestBody CancelTask command, Change change) {
		return answer(this.service.cancel(id, command, change), change.access());
	}

	@PostMapping("/{id}/reassign")
	@Permit("task:reassign")
	@Operation(operationId = "reassignTask", summary = "Give a task to somebody",
			description = "Who has it sees it, too.")
	ResponseEntity<TaskView> reassign(@PathVariable TaskId id, @Valid @RequestBody ReassignTask command,
			Change change) {
		return answer(this.service.reassign(id, command, change), change.access());
	}

	private static ResponseEntity<TaskView> answer(CaseTask task, Access access) {
		return ResponseEntity.ok().eTag(task.version().etag()).body(TaskView.of(task, access));
	}

}
