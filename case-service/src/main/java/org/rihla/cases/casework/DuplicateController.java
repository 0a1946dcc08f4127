/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.cases.casework.duplicate.MatchId;
import org.rihla.cases.casework.duplicate.ResolveDuplicate;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People of a case who may be known from another one. */
@RestController
@RequestMapping("/cases/{id}/duplicates")
class DuplicateController {

	private final ResolvingDuplicates service;

	DuplicateController(ResolvingDuplicates service) {
		this.service = service;
	}

	@GetMapping
	@Permit("case:read")
	@Operation(operationId = "listDuplicates", summary = "List possible duplicates",
			description = "What speaks for it, and of the other case nothing but office and contact point.")
	ResponseEntity<List<DuplicateView>> list(@PathVariable CaseId id, Access access) {
		AssistanceCase subject = this.service.get(id, access);
		return ResponseEntity.ok().eTag(subject.version().etag()).body(this.service.views(subject));
	}

	@PostMapping("/{matchId}/resolve")
	@Permit("case:resolve-duplicate")
	@Operation(operationId = "resolveDuplicate", summary = "Say what a possible duplicate is",
			description = "That a case is one too many is said by a programme-manager; it is then closed as a duplicate.")
	ResponseEntity<CaseView> resolve(@PathVariable CaseId id, @PathVariable MatchId matchId,
			@Valid @RequestBody ResolveDuplicate command, Change change) {
		return CaseController.answer(this.service.resolve(id, matchId, command, change), change.access());
	}

}
