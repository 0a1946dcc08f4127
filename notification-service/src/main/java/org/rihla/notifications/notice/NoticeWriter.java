/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the bytes that a partner receives; they are signed and never made again. */
@Component
public class NoticeWriter {

	private static final int SCHEMA = 1;

	private static final DateTimeFormatter MILLISECONDS = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	private final JsonMapper mapper = new JsonMapper();

	private final String console;

	NoticeWriter(@Value("${rihla.console.url}") String console) {
		this.console = console;
	}

	/** A notice about a case, under this partner's own reference of it. */
	public byte[] write(String messageId, Announcement announcement, String caseRef, long sequence) {
		Announcement.Subject subject = announcement.subject();
		LocalDate dueOn = subject.dueOn();
		return this.mapper.writeValueAsBytes(new Notice(messageId, announcement.type().wireType(),
				time(announcement.time()), caseRef, subject.kind(), subject.id().toString(), sequence, subject.action(),
				(dueOn != null) ? dueOn.toString() : null,
				this.console + "/" + subject.kind().toLowerCase(Locale.ROOT) + "s/" + subject.id(), SCHEMA));
	}

	/** A ping about no case. */
	public byte[] writePing(String messageId, Instant time, String path) {
		return this.mapper.writeValueAsBytes(new Notice(messageId, NoticeType.PING.wireType(), time(time), null, null,
				null, null, "NONE", null, this.console + path, SCHEMA));
	}

	private static String time(Instant time) {
		return MILLISECONDS.format(time);
	}

}
