/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A scheme of help with its rules, as data; its other members concern other services.
 *
 * @param hostMission the only host mission, or null for any
 */
public record Programme(String code, int version, LocalDate from, @Nullable LocalDate until,
		@Nullable String hostMission, List<Rule> rules) {

	boolean active(String mission, LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || !day.isAfter(this.until))
				&& (this.hostMission == null || this.hostMission.equals(mission));
	}

}
