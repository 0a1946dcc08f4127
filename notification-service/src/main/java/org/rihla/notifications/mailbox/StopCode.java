/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail holds for its reader to end such mails by; nobody guesses it. */
record StopCode(MailboxId mailbox, String secret) {

	private static final Pattern FORM = Pattern
		.compile("([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})-([0-9a-z]{1,32})");

	static StopCode of(Mailbox mailbox) {
		return new StopCode(mailbox.id(), mailbox.stopCode().reveal());
	}

	static Optional<StopCode> read(String text) {
		Matcher form = FORM.matcher(text);
		return form.matches() ? Optional.of(new StopCode(new MailboxId(UUID.fromString(form.group(1))), form.group(2)))
				: Optional.empty();
	}

	boolean isOf(Mailbox box) {
		return MessageDigest.isEqual(this.secret.getBytes(StandardCharsets.US_ASCII),
				box.stopCode().reveal().getBytes(StandardCharsets.US_ASCII));
	}

	String text() {
		return this.mailbox.value() + "-" + this.secret;
	}

	@Override
	public String toString() {
		return "StopCode[***]";
	}

}
