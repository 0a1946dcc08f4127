/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * Hours of the reader's day in which only what is urgent is written; they may pass
 * midnight. None, where both ends are the same.
 */
public record QuietHours(@NotNull @Schema(type = "string", format = "time", example = "20:00") LocalTime from,
		@NotNull @Schema(type = "string", format = "time", example = "07:00") LocalTime until) {

	/** The first time at or after this one that is not quiet. */
	public Instant firstLoud(Instant time, ZoneId zone) {
		ZonedDateTime local = time.atZone(zone);
		if (!cover(local.toLocalTime())) {
			return time;
		}
		ZonedDateTime end = local.with(this.until);
		return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
	}

	private boolean cover(LocalTime time) {
		boolean begun = !time.isBefore(this.from);
		boolean notOver = time.isBefore(this.until);
		return this.from.isAfter(this.until) ? (begun || notOver) : (begun && notOver);
	}

}
