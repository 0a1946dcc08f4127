/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.paging.Page;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail over HTTP, for those who inspect. */
@RestController
class AuditController {

	private final AuditTrail trail;

	private final AuditQueries queries;

	AuditController(AuditTrail trail, AuditQueries queries) {
		this.trail = trail;
		this.queries = queries;
	}

	/** Looking at the trail is itself a look that it keeps. */
	@GetMapping("/audit")
	@Permit("audit:read")
	@Operation(operationId = "searchAudit", summary = "Who did or looked at what, newest first",
			description = "Every filter may be left out; times are inclusive. Ids and codes only.")
	ResponseEntity<Page<AuditView>> search(@RequestParam(required = false) @Nullable UUID objectId,
			@RequestParam(required = false) @Size(max = 100) @Nullable String actor,
			@RequestParam(required = false) @Nullable Instant from,
			@RequestParam(required = false) @Nullable Instant until,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int size,
			@RequestParam(required = false) @Nullable String cursor, Access access) {
		AuditFilter filter = new AuditFilter((objectId != null) ? objectId.toString() : null, actor, from, until);
		this.trail.append(AuditEntry.shown(access, "audit-trail", filter.objectId()));
		return this.queries.page(filter, cursor, size, access).answer();
	}

}
