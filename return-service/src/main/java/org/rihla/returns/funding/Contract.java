/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.LocalDate;

/** What was agreed with a donor, apart from the amounts. */
record Contract(String donorCode, String titleCode, String currency, LocalDate start, LocalDate end) {

	static Contract of(DraftAgreement command) {
		return new Contract(command.donorCode(), command.titleCode(), command.currency(), command.start(),
				command.end());
	}

	/** Whether it may be drawn on that day. */
	boolean runsOn(LocalDate day) {
		return !day.isBefore(this.start) && !day.isAfter(this.end);
	}

}
