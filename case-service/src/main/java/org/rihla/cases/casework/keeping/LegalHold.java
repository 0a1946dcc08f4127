/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.keeping;

import java.time.Instant;
import java.time.LocalDate;

import org.rihla.cases.act.Act;

/**
 * A reason in law to keep the file, whatever its day of retention says.
 *
 * @param reviewOn when to look whether the reason still holds
 * @param reviewAsked whether somebody was asked to
 */
public record LegalHold(Reason reason, LocalDate reviewOn, boolean reviewAsked, String by, Instant on) {

	/** Why the law wants the file to be kept. */
	public enum Reason {

		COURT_PROCEEDINGS, LEGAL_CLAIM, INQUIRY, AUDIT

	}

	static LegalHold placed(PlaceLegalHold command, Act act) {
		return new LegalHold(command.reason(), command.reviewOn(), false, act.by(), act.now());
	}

	LegalHold reviewedOn(LocalDate today) {
		boolean due = !today.isBefore(this.reviewOn);
		return new LegalHold(this.reason, this.reviewOn, due || this.reviewAsked, this.by, this.on);
	}

}
