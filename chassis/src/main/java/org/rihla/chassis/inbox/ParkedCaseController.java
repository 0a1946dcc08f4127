/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.rihla.chassis.paging.Page;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Parked cases over HTTP, for operators. */
@RestController
@Tag(name = "Parked cases", description = "What stands still because an event failed or is missing")
class ParkedCaseController {

	private final ParkedCaseQueries queries;

	private final Releasing releasing;

	ParkedCaseController(ParkedCaseQueries queries, Releasing releasing) {
		this.queries = queries;
		this.releasing = releasing;
	}

	@GetMapping("/operations/parked-cases")
	@Permit("parked:read")
	@Operation(operationId = "listParkedCases", summary = "List what stands still, the longest waiting first",
			description = "One row for each case and listener of this service; later events of the case wait behind it. "
					+ "Reason GAP means that the event with this number has not come.")
	ResponseEntity<Page<ParkedCaseView>> list(@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		return this.queries.page(cursor, limit, access).answer();
	}

	@PostMapping("/operations/parked-cases/{listener}/{key}/replay")
	@Permit("parked:replay")
	@Operation(operationId = "replayParkedCase", summary = "Apply what waits, in order, and free the case",
			description = "When its cause is repaired. It stops at the first event that fails again or is missing; "
					+ "those before it stay applied.")
	ReplayedView replay(@PathVariable String listener, @PathVariable UUID key, @WithoutVersion Change change) {
		return this.releasing.release(listener, key.toString(), change.access());
	}

}
