/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.timeline;

import java.time.Instant;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.paging.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Timelines over HTTP. */
@RestController
@RequestMapping("/cases/{id}/timeline")
class TimelineController {

	private final ReadingTimelines reading;

	TimelineController(ReadingTimelines reading) {
		this.reading = reading;
	}

	@GetMapping
	@Permit("case:timeline")
	@Operation(operationId = "getTimeline", summary = "Read what happened to a case",
			description = "In codes, the oldest first; what changed nothing in the case is there, too. A moment "
					+ "passes before something new shows.")
	ResponseEntity<Page<TimelineEntry>> get(@PathVariable CaseId id,
			@RequestParam(required = false) @Pattern(regexp = "[a-z]+\\.[a-zA-Z]+") @Nullable String type,
			@RequestParam(required = false) @Nullable Instant from,
			@RequestParam(required = false) @Nullable Instant to,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		return this.reading.page(id, new TimelineFilter(type, from, to), cursor, limit, access).answer();
	}

}
