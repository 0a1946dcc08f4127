/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may read the file on certain days.
 *
 * @param subject of the human
 * @param lead whether this reader names others
 * @param until last day; null until further notice
 */
record Reader(String subject, boolean lead, LocalDate from, @Nullable LocalDate until, String namedBy) {

	boolean readsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || !day.isAfter(this.until));
	}

}
