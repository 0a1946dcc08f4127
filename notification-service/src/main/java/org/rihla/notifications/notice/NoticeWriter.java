/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.json.InstantText;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the bytes that a partner receives; they are signed and never made again. */
@Component
public class NoticeWriter {

	private static final int SCHEMA = 1;

	private final JsonMapper mapper = new JsonMapper();

	private final String console;

	NoticeWriter(@Value("${rihla.console.url}") String console) {
		this.console = console;
	}

	/**
	 * A notice about a case, under this partner's own reference of it; staff are also
	 * told of what is about no case.
	 */
	public byte[] write(String messageId, Announcement announcement, @Nullable String caseRef, long sequence) {
		Announcement.Subject subject = announcement.subject();
		return this.mapper.writeValueAsBytes(new Notice(messageId, announcement.type().wireType(),
				time(announcement.time()), caseRef, subject.kind(), text(subject.id()), sequence, subject.action(),
				text(subject.dueOn()), this.console + path(subject, caseRef), SCHEMA));
	}

	private static String path(Announcement.Subject subject, @Nullable String caseRef) {
		if (subject.id() != null) {
			return "/" + subject.kind().toLowerCase(Locale.ROOT).replace('_', '-') + "s/" + subject.id();
		}
		return (caseRef != null) ? "/case-references/" + caseRef : "/" + subject.kind().toLowerCase(Locale.ROOT);
	}

	/** A ping about no case. */
	public byte[] writePing(String messageId, Instant time, String path) {
		return this.mapper.writeValueAsBytes(new Notice(messageId, NoticeType.PING.wireType(), time(time), null, null,
				null, null, "NONE", null, this.console + path, SCHEMA));
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static String time(Instant time) {
		return InstantText.of(time);
	}

}
