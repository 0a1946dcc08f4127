/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Moving a case to another office over HTTP: one side offers, the other accepts. */
@RestController
class TransferController {

	private final HandingOverCases service;

	TransferController(HandingOverCases service) {
		this.service = service;
	}

	@PostMapping("/cases/{id}/offer-transfer")
	@Permit("case:transfer")
	@Operation(operationId = "offerTransfer", summary = "Ask another office to take the case",
			description = "The case stays where it is until the other office accepts; a new offer replaces the old one.")
	ResponseEntity<CaseView> offer(@PathVariable CaseId id, @Valid @RequestBody OfferTransfer command, Change change) {
		return CaseController.answer(this.service.offer(id, command, change), change.access());
	}

	@GetMapping("/cases/{id}/transfer")
	@Permit("case:accept-transfer")
	@Operation(operationId = "getTransfer", summary = "Read what another office offers",
			description = "For the receiving office: as much as it needs to decide whether it takes the case.")
	ResponseEntity<TransferView> get(@PathVariable CaseId id, Access access) {
		AssistanceCase offered = this.service.offered(id, access);
		return ResponseEntity.ok().eTag(offered.version().etag()).body(TransferView.of(offered));
	}

	@PostMapping("/cases/{id}/accept-transfer")
	@Permit("case:accept-transfer")
	@Operation(operationId = "acceptTransfer", summary = "Take a case that another office offers",
			description = "The case is this office's from now on; what belongs to it follows.")
	ResponseEntity<TransferView> accept(@PathVariable CaseId id, @Valid @RequestBody AcceptTransfer command,
			Change change) {
		AssistanceCase taken = this.service.accept(id, command, change);
		return ResponseEntity.ok().eTag(taken.version().etag()).body(TransferView.of(taken));
	}

	@GetMapping("/transfers")
	@Permit("case:accept-transfer")
	@Operation(operationId = "listTransfers", summary = "List the cases that other offices offer",
			description = "To the caller's office, the most urgent first; at most a hundred.")
	List<TransferView> list(Access access) {
		return this.service.offeredTo(access).stream().map(TransferView::of).toList();
	}

}
