/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.Codes;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The worklist as a file for spreadsheets. */
@RestController
@RequestMapping("/cases")
class WorklistTableController {

	private final WorklistTable table;

	WorklistTableController(WorklistTable table) {
		this.table = table;
	}

	@GetMapping(path = "/table", produces = "text/csv")
	@Permit("case:list")
	@Operation(operationId = "exportCases", summary = "Take the list of cases as a table",
			description = "The filters, order and scope of the list; at most 5,000 rows, else 422. UTF-8 with byte "
					+ "order mark; a cell that a spreadsheet would compute begins with an apostrophe. Each one is audited.")
	ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") List<CaseStatus> status,
			@RequestParam(defaultValue = "") List<@Min(1) @Max(4) Integer> priority,
			@RequestParam(required = false) @Pattern(regexp = "[A-Z]{3}") @Nullable String office,
			@RequestParam(required = false) @Nullable String team,
			@RequestParam(required = false) @Nullable String owner,
			@RequestParam(required = false) @Nullable LocalDate registeredFrom,
			@RequestParam(required = false) @Nullable LocalDate registeredTo,
			@RequestParam(defaultValue = "false") boolean blockingHold,
			@RequestParam(required = false) @Pattern(regexp = Codes.NATIONALITY) @Nullable String nationality,
			Access access) {
		CaseFilter filter = new CaseFilter(status, priority, office, team, owner, registeredFrom, registeredTo,
				blockingHold, nationality);
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("cases.csv").build().toString())
			.body(this.table.of(filter, access));
	}

}
