/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.Codes;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.access.ReadsOnly;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.paging.Page;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many cases at a time: worklists, counts, search. */
@RestController
@RequestMapping("/cases")
class WorklistController {

	private final CaseQueries queries;

	private final SearchingCases search;

	private final CaseworkDefaults defaults;

	private final Clock clock;

	private final AuditTrail audit;

	WorklistController(CaseQueries queries, SearchingCases search, CaseworkDefaults defaults, Clock clock,
			AuditTrail audit) {
		this.audit = audit;
		this.queries = queries;
		this.search = search;
		this.defaults = defaults;
		this.clock = clock;
	}

	@GetMapping
	@Permit("case:list")
	@Operation(operationId = "listCases", summary = "List cases, the most urgent first",
			description = "Open cases unless statuses are named; by priority, then by age. A filter by nationality looks "
					+ "into at most 500 cases for a page, so a page may be short and still have a next one; it finds only "
					+ "what the caller may read.")
	ResponseEntity<Page<CaseRow>> list(@RequestParam(defaultValue = "") List<CaseStatus> status,
			@RequestParam(defaultValue = "") List<@Min(1) @Max(4) Integer> priority,
			@RequestParam(required = false) @Pattern(regexp = "[A-Z]{3}") @Nullable String office,
			@RequestParam(required = false) @Nullable String team,
			@RequestParam(required = false) @Nullable String owner,
			@RequestParam(required = false) @Nullable LocalDate registeredFrom,
			@RequestParam(required = false) @Nullable LocalDate registeredTo,
			@RequestParam(defaultValue = "false") boolean blockingHold,
			@RequestParam(required = false) @Pattern(regexp = Codes.NATIONALITY) @Nullable String nationality,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit,
			@RequestParam(required = false) @Nullable String cursor, Access access) {
		CaseFilter filter = new CaseFilter(status, priority, office, team, owner, registeredFrom, registeredTo,
				blockingHold, nationality);
		return this.queries.page(filter, cursor, limit, access)
			.<CaseRow>map((subject) -> CaseRow.of(subject, access))
			.answer();
	}

	@GetMapping("/counts")
	@Permit("case:list")
	@Operation(operationId = "countCases", summary = "Count open cases",
			description = "By status and by priority, and how many wait too long for their interview; all inside what "
					+ "the caller may see.")
	CaseCounts counts(Access access) {
		LocalDate due = LocalDate.now(this.clock).minus(this.defaults.interviewWithin());
		return CaseCounts.of(this.queries.counts(access), this.queries.waitingForInterview(due, access));
	}

	@PostMapping("/search")
	@Permit("case:search")
	@ReadsOnly
	@Operation(operationId = "searchCases", summary = "Find people again",
			description = "By case number, name in any script and spelling, telephone or document; all that is told has "
					+ "to fit. At most 20 answers, the best first; 422 asks for more detail.")
	List<CaseRow> search(@Valid @RequestBody SearchCases question, Access access) {
		this.audit.append(AuditEntry.shown(access, "case-search", null, Compartment.CORE));
		return this.search.search(question, access).stream().map((found) -> CaseRow.of(found, access)).toList();
	}

	@PostMapping("/find-elsewhere")
	@Permit("case:find-elsewhere")
	@ReadsOnly
	@Operation(operationId = "findElsewhere", summary = "Ask whether somebody is known in another office",
			description = "Answers offices and contact points and nothing else; the question is that of a search.")
	List<Elsewhere> elsewhere(@Valid @RequestBody SearchCases question, Access access) {
		this.audit.append(AuditEntry.shown(access, "case-search", null));
		return this.search.search(question, access).stream().map(Elsewhere::of).distinct().toList();
	}

}
