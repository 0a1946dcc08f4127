/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.partner.QuietHours;

/**
 * When a recipient was last written to, and how often that day.
 *
 * @param day by the recipient's clock
 */
record Rhythm(@Nullable Instant lastAt, @Nullable LocalDate day, int thatDay) {

	static final Rhythm NONE = new Rhythm(null, null, 0);

	/** The first time from now on at which a mail may leave. */
	Instant next(boolean urgent, Instant now, ZoneId zone, QuietHours quiet, MailRules rules) {
		Instant spaced = (urgent || this.lastAt == null) ? now : later(now, this.lastAt.plus(rules.digest()));
		Instant free = isFull(spaced, zone, rules) ? tomorrow(spaced, zone) : spaced;
		return urgent ? free : quiet.firstLoud(free, zone);
	}

	/** One more has left. */
	Rhythm sent(Instant now, ZoneId zone) {
		LocalDate today = LocalDate.ofInstant(now, zone);
		return new Rhythm(now, today, today.equals(this.day) ? this.thatDay + 1 : 1);
	}

	private boolean isFull(Instant time, ZoneId zone, MailRules rules) {
		return LocalDate.ofInstant(time, zone).equals(this.day) && this.thatDay >= rules.perDay();
	}

	private static Instant tomorrow(Instant time, ZoneId zone) {
		return LocalDate.ofInstant(time, zone).plusDays(1).atStartOfDay(zone).toInstant();
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
