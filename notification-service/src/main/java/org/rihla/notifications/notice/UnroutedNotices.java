/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Where notices go that nobody takes. */
@Component
public class UnroutedNotices {

	private static final Logger log = LoggerFactory.getLogger(UnroutedNotices.class);

	private final AggregateStore<UnroutedNotice, UnroutedNoticeId> notices;

	private final Clock clock;

	UnroutedNotices(AggregateStore<UnroutedNotice, UnroutedNoticeId> notices, Clock clock) {
		this.notices = notices;
		this.clock = clock;
	}

	/** Lets somebody look, once a day. */
	public void raise(MissingMailbox missing, Cause cause) {
		Instant now = this.clock.instant();
		log.debug("no mailbox of {} at {} takes {}", missing.role(), missing.office().officeCode(),
				missing.notice().wireName());
		UnroutedNoticeId id = UnroutedNoticeId.of(missing, LocalDate.ofInstant(now, ZoneOffset.UTC));
		this.notices.create(cause, () -> UnroutedNotice.of(id, missing, now));
	}

	/** Lets somebody look. */
	public void raise(Announcement announcement, Cause cause) {
		log.warn("no subscription of partner {} takes {} of event {}", announcement.partner().value(),
				announcement.type().wireName(), announcement.event());
		this.notices.create(cause,
				() -> UnroutedNotice.of(UnroutedNoticeId.of(announcement.event(), announcement.partner()),
						announcement.partner(), announcement.type(), announcement.origin(), this.clock.instant()));
	}

}
