/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.webhook.Failure;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Reads what a mail server refused. Only what it says for good about the address or the
 * mail is for ever; all that may lie with ourselves, such as a wrong password, is not.
 */
final class Refusals {

	private static final int FOR_EVER = 500;

	private Refusals() {
	}

	static Receipt receipt(MailException refused, Duration took) {
		return code(refused).map(
				(code) -> (code >= FOR_EVER) ? Receipt.refused(took, code) : Receipt.failed(took, Failure.STATUS, code))
			.orElseGet(() -> Receipt.failed(took, Failure.CONNECT, null));
	}

	private static Optional<Integer> code(MailException refused) {
		List<Throwable> chain = new ArrayList<>();
		follow(refused, chain);
		if (refused instanceof MailSendException many) {
			many.getFailedMessages().values().forEach((each) -> follow(each, chain));
		}
		return chain.stream().<Integer>mapMulti((each, codes) -> {
			if (each instanceof SMTPAddressFailedException address) {
				codes.accept(address.getReturnCode());
			}
			if (each instanceof SMTPSendFailedException whole) {
				codes.accept(whole.getReturnCode());
			}
		}).max(Integer::compare);
	}

	private static void follow(Throwable from, List<Throwable> chain) {
		for (Throwable each = from; each != null && !chain.contains(each); each = next(each)) {
			chain.add(each);
		}
	}

	private static @Nullable Throwable next(Throwable each) {
		Throwable further = (each instanceof MessagingException mail) ? mail.getNextException() : null;
		return (further != null) ? further : each.getCause();
	}

}
