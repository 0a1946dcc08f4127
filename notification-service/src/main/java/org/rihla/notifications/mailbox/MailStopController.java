/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a reader of mails ends them; open to everybody who has the code of a mail. */
@RestController
@RequestMapping(path = "/mail-stops", produces = "text/html;charset=UTF-8")
@Tag(name = "Mails", description = "What readers of mails do about them")
class MailStopController {

	private final MailStopService service;

	MailStopController(MailStopService service) {
		this.service = service;
	}

	@GetMapping
	@Operation(operationId = "askToStopMails", summary = "Ask whether mails shall end",
			description = "A page with one button; looking at it ends nothing.")
	String ask(@RequestParam String code) {
		return this.service.ask(code);
	}

	@PostMapping
	@Operation(operationId = "stopMails", summary = "End the mails to one address",
			description = "By one click, as RFC 8058 has it: all subscriptions that are mailed there are paused.")
	String stop(@RequestParam String code) {
		return this.service.stop(code);
	}

}
