/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.returns.CaseId;
import org.rihla.returns.monitoring.visit.CancelVisit;
import org.rihla.returns.monitoring.visit.CompleteVisit;
import org.rihla.returns.monitoring.visit.RecordMissedVisit;
import org.rihla.returns.monitoring.visit.RescheduleVisit;
import org.rihla.returns.monitoring.visit.ScheduleVisit;
import org.rihla.returns.monitoring.visit.VisitId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Follow-ups and their visits over HTTP. */
@RestController
class MonitoringController {

	private final MonitoringService service;

	private final Showing showing;

	MonitoringController(MonitoringService service, Showing showing) {
		this.service = service;
		this.showing = showing;
	}

	@GetMapping("/monitorings")
	@Permit("monitoring:read")
	@Operation(operationId = "listMonitorings", summary = "List follow-ups",
			description = "The newest 50 in the caller's scope, of one case if one is named. Partners find those in which "
					+ "a visit is theirs.")
	List<MonitoringSummary> list(@RequestParam(required = false) @Nullable CaseId caseId, Access access) {
		return this.showing.list(caseId, access);
	}

	@GetMapping("/monitorings/{id}")
	@Permit("monitoring:read")
	@Operation(operationId = "readMonitoring", summary = "Read a follow-up",
			description = "Visits, surveys, scores and what has changed between waves of the same instrument. What was "
					+ "said in confidence is shown to protection officers and to whoever wrote it down; partners see "
					+ "their own visits.")
	ResponseEntity<MonitoringView> get(@PathVariable MonitoringId id, Access access) {
		return answer(this.service.get(id, access), access);
	}

	@GetMapping("/visits/{visitId}")
	@Permit("monitoring:read")
	@Operation(operationId = "findVisit", summary = "Find the follow-up of a visit",
			description = "What a notice about a visit leads to: the follow-up with this visit in it.")
	ResponseEntity<MonitoringView> find(@PathVariable VisitId visitId, Access access) {
		return answer(this.showing.with(visitId, access), access);
	}

	@PostMapping("/monitorings/{id}/visits")
	@Permit("monitoring:schedule")
	@Operation(operationId = "scheduleVisit", summary = "Plan one visit more",
			description = "By the own office or by a partner that a consent covers. Refused with visit-in-past, "
					+ "consent-for-partner.")
	ResponseEntity<MonitoringView> schedule(@PathVariable MonitoringId id, @Valid @RequestBody ScheduleVisit command,
			Change change) {
		return answer(this.service.schedule(id, command, change), change.access());
	}

	@PostMapping("/monitorings/{id}/visits/{visitId}/reschedule")
	@Permit("monitoring:schedule")
	@Operation(operationId = "rescheduleVisit", summary = "Give a visit another day, or to somebody else",
			description = "Refused with visit-in-past, consent-for-partner.")
	ResponseEntity<MonitoringView> reschedule(@PathVariable MonitoringId id, @PathVariable VisitId visitId,
			@Valid @RequestBody RescheduleVisit command, Change change) {
		return answer(this.service.reschedule(id, visitId, command, change), change.access());
	}

	@PostMapping("/monitorings/{id}/visits/{visitId}/complete")
	@Permit("monitoring:record")
	@Operation(operationId = "completeVisit", summary = "Enter what a visit has shown",
			description = "Health and protection are kept apart from the rest. Refused with findings-missing.")
	ResponseEntity<MonitoringView> complete(@PathVariable MonitoringId id, @PathVariable VisitId visitId,
			@Valid @RequestBody CompleteVisit command, Change change) {
		return answer(this.service.complete(id, visitId, command, change), change.access());
	}

	@PostMapping("/monitorings/{id}/visits/{visitId}/missed")
	@Permit("monitoring:record")
	@Operation(operationId = "recordMissedVisit", summary = "Enter that a visit did not take place",
			description = "The next attempt is planned by itself, until contact counts as lost. Refused with "
					+ "visit-in-past.")
	ResponseEntity<MonitoringView> recordMissed(@PathVariable MonitoringId id, @PathVariable VisitId visitId,
			@Valid @RequestBody RecordMissedVisit command, Change change) {
		return answer(this.service.recordMissed(id, visitId, command, change), change.access());
	}

	@PostMapping("/monitorings/{id}/visits/{visitId}/cancel")
	@Permit("monitoring:schedule")
	@Operation(operationId = "cancelVisit", summary = "Call a visit off",
			description = "A cancelled last visit counts as settled: without support under way the follow-up ends.")
	ResponseEntity<MonitoringView> cancel(@PathVariable MonitoringId id, @PathVariable VisitId visitId,
			@Valid @RequestBody CancelVisit command, Change change) {
		return answer(this.service.cancel(id, visitId, command, change), change.access());
	}

	private ResponseEntity<MonitoringView> answer(Monitoring monitoring, Access access) {
		return ResponseEntity.ok().eTag(monitoring.version().etag()).body(this.showing.show(monitoring, access));
	}

}
