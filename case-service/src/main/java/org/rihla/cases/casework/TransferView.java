/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What an office sees of a case that it is asked to take, and after it has taken it. */
record TransferView(CaseId caseId, String caseNumber, CaseStatus status, String officeCode, @Nullable String toOffice,
		@Nullable Instant offeredOn, int groupSize, int priority) {

	static TransferView of(AssistanceCase subject) {
		TransferOffer offer = subject.transfer();
		return new TransferView(subject.id(), subject.caseNumber(), subject.status(), subject.custody().officeCode(),
				(offer != null) ? offer.toOffice() : null, (offer != null) ? offer.on() : null, subject.group().size(),
				subject.priority());
	}

}
