/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import io.swagger.v3.oas.annotations.Operation;
import org.rihla.cases.casework.copy.Language;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.access.ReadsOnly;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The copy of the own file that people may ask for. */
@RestController
@RequestMapping("/cases")
class SubjectCopyController {

	private final CopyingForSubjects copying;

	SubjectCopyController(CopyingForSubjects copying) {
		this.copying = copying;
	}

	@PostMapping(path = "/{id}/export", produces = MediaType.APPLICATION_PDF_VALUE)
	@Permit("case:export-subject")
	@ReadsOnly
	@Operation(operationId = "exportSubject", summary = "Make the copy of a file that a person asked for",
			description = "A PDF in Arabic, French or English about one person of the case and nobody else. Needs a "
					+ "login of the last 15 minutes; each one is audited before it is handed out.")
	ResponseEntity<byte[]> export(@PathVariable CaseId id, @RequestParam PersonId person,
			@RequestParam Language language, Access access) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("copy.pdf").build().toString())
			.body(this.copying.copy(id, person, language, access));
	}

}
