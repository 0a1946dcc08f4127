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
import org.rihla.returns.monitoring.survey.RecordSurvey;
import org.rihla.returns.monitoring.survey.Wave;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Questionnaires, surveys and what they say of many, over HTTP. */
@RestController
class SurveyController {

	private final MonitoringService service;

	private final Showing showing;

	private final Questionnaires questionnaires;

	private final Figures figures;

	SurveyController(MonitoringService service, Showing showing, Questionnaires questionnaires, Figures figures) {
		this.service = service;
		this.showing = showing;
		this.questionnaires = questionnaires;
		this.figures = figures;
	}

	@PostMapping("/monitorings/{id}/surveys")
	@Permit("monitoring:survey")
	@Operation(operationId = "recordSurvey", summary = "Enter a survey and have it scored",
			description = "Scored once, by this version of the instrument. Refused with instrument-not-active, "
					+ "wave-already-scored.")
	ResponseEntity<MonitoringView> record(@PathVariable MonitoringId id, @Valid @RequestBody RecordSurvey command,
			Change change) {
		Monitoring monitoring = this.service.recordSurvey(id, command, change);
		return ResponseEntity.ok()
			.eTag(monitoring.version().etag())
			.body(this.showing.show(monitoring, change.access()));
	}

	@GetMapping("/instruments/{id}/{version}")
	@Permit("monitoring:read")
	@Operation(operationId = "readInstrument", summary = "Read a questionnaire in one language",
			description = "In ar, fr or en. It says whether it is the official one; what it is worth is not shown to "
					+ "whoever asks the questions.")
	QuestionnaireView instrument(@PathVariable String id, @PathVariable int version,
			@RequestParam(defaultValue = "en") String language) {
		return this.questionnaires.read(id, version, language);
	}

	@GetMapping("/survey-figures")
	@Permit("report:read")
	@Operation(operationId = "readSurveyFigures", summary = "Read mean scores of one wave",
			description = "By office, programme and instrument version. A group that is too small to be reported says only "
					+ "that it is suppressed.")
	List<FigureView> figures(@RequestParam Wave wave, @RequestParam(required = false) @Nullable String officeCode,
			@RequestParam(required = false) @Nullable String programmeCode, Access access) {
		return this.figures.of(wave, officeCode, programmeCode, access);
	}

}
