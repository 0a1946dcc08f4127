/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.mail.Digest;
import org.rihla.notifications.mail.Envelope;
import org.rihla.notifications.mail.MailItem;
import org.rihla.notifications.mail.MailLanguage;
import org.rihla.notifications.mail.MailProperties;
import org.rihla.notifications.partner.ContactFacts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says what a mail tells its reader. */
@Component
class Writing {

	private final MailProperties properties;

	private final String console;

	Writing(MailProperties properties, @Value("${rihla.console.url}") String console) {
		this.properties = properties;
		this.console = console;
	}

	Envelope envelope(Mailbox mailbox, Post post, ContactFacts reader) {
		return new Envelope(reader.address(), post.messageId(), stop(mailbox, reader));
	}

	Digest digest(Mailbox mailbox, ContactFacts reader, List<Letter> letters, List<Alarm> alarms) {
		URI stop = stop(mailbox, reader);
		return new Digest(MailLanguage.of(reader.language()), this.properties.organisation(),
				Stream.concat(letters.stream().map(Writing::item), alarms.stream().map(this::item)).toList(),
				(stop != null) ? stop.toString() : null);
	}

	/** What belongs to the work does not end by a click. */
	private @Nullable URI stop(Mailbox mailbox, ContactFacts reader) {
		return reader.atWork() ? null
				: URI.create(this.properties.publicUrl() + "/mail-stops?code=" + StopCode.of(mailbox).text());
	}

	private static MailItem item(Letter letter) {
		return new MailItem(letter.code(), letter.caseRef(), letter.dueOn(), letter.link());
	}

	private MailItem item(Alarm alarm) {
		return new MailItem(alarm.code(), null, null, this.console + "/subscriptions/" + alarm.subscription().value());
	}

}
