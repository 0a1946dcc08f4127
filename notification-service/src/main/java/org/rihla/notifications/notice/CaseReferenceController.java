/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.problem.RequestRefused;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Case references over HTTP. */
@RestController
@RequestMapping("/case-references")
@Tag(name = "Case references", description = "What partners and mails call a case")
class CaseReferenceController {

	private final CaseReferences references;

	private final AuditTrail audit;

	CaseReferenceController(CaseReferences references, AuditTrail audit) {
		this.references = references;
		this.audit = audit;
	}

	@GetMapping("/{ref}")
	@Permit("reference:resolve")
	@Operation(operationId = "resolveCaseReference", summary = "Find a case by its reference",
			description = "Staff of an office that works on the case learn which one a partner or a mail means. "
					+ "It is audited.")
	CaseReference resolve(@PathVariable String ref, Access access) {
		String office = (access.scope() == Scope.ALL) ? null
				: Objects.requireNonNull(access.caller().office(), "staff have an office");
		CaseReference found = this.references.find(ref, office)
			.orElseThrow(() -> new RequestRefused("not-found", "No case of your office is called so"));
		this.audit.append(AuditEntry.shown(access, "case-reference", found.caseId().toString()));
		return found;
	}

}
