/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Partners over HTTP. */
@RestController
@RequestMapping("/partners")
@Tag(name = "Partners", description = "Organisations that serve people or receive notices")
class PartnerController {

	private final PartnerService service;

	PartnerController(PartnerService service) {
		this.service = service;
	}

	@PostMapping
	@Permit("partner:edit")
	@Operation(operationId = "registerPartner", summary = "Register a partner",
			description = "Makes an organisation known. It may not be addressed before a second person has activated it.")
	ResponseEntity<PartnerView> register(@Valid @RequestBody RegisterPartner command, Creation creation) {
		Partner partner = this.service.register(command, creation);
		return ResponseEntity.created(URI.create("/partners/" + partner.id().value()))
			.eTag(partner.version().etag())
			.body(PartnerView.of(partner, creation.access()));
	}

	@GetMapping("/{id}")
	@Permit("partner:read")
	@Operation(operationId = "getPartner", summary = "Read a partner",
			description = "The technical contact is shown to the partner and to those who may have to call.")
	ResponseEntity<PartnerView> read(@PathVariable PartnerId id, Access access) {
		Partner partner = this.service.get(id, access);
		return ResponseEntity.ok().eTag(partner.version().etag()).body(PartnerView.of(partner, access));
	}

	@PostMapping("/{id}/activate")
	@Permit("partner:activate")
	@Operation(operationId = "activatePartner", summary = "Activate a partner",
			description = "A second person confirms it: whoever registered it is refused with maker-is-checker.")
	ResponseEntity<PartnerView> activate(@PathVariable PartnerId id, Change change) {
		return answer(this.service.activate(id, change), change);
	}

	@PatchMapping("/{id}")
	@Permit("partner:edit")
	@Operation(operationId = "changePartner", summary = "Change what is known of a partner", description = """
			What is absent stays. The contact points are given as a whole: one per purpose, in an office of our own \
			one per purpose and role. At a new address a contact point counts as reachable.""")
	ResponseEntity<PartnerView> change(@PathVariable PartnerId id, @Valid @RequestBody ChangePartner command,
			Change change) {
		return answer(this.service.change(id, command, change), change);
	}

	@PostMapping("/{id}/contacts/{contactId}/mark")
	@Permit("partner:mark-contact")
	@Operation(operationId = "markContact", summary = "Say whether mails reach a contact point",
			description = "After a bounce or a complaint nothing more is written there until it is marked OK.")
	ResponseEntity<PartnerView> mark(@PathVariable PartnerId id, @PathVariable ContactId contactId,
			@Valid @RequestBody MarkContact command, Change change) {
		return answer(this.service.mark(id, contactId, command, change), change);
	}

	@PostMapping("/{id}/retire")
	@Permit("partner:edit")
	@Operation(operationId = "retirePartner", summary = "Retire a partner",
			description = "For good: nothing is addressed to it any more.")
	ResponseEntity<PartnerView> retire(@PathVariable PartnerId id, Change change) {
		return answer(this.service.retire(id, change), change);
	}

	private static ResponseEntity<PartnerView> answer(Partner partner, Change change) {
		return ResponseEntity.ok().eTag(partner.version().etag()).body(PartnerView.of(partner, change.access()));
	}

}
