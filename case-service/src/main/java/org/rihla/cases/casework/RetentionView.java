/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.closure.Closure;
import org.rihla.cases.casework.closure.ClosureGroup;
import org.rihla.cases.casework.keeping.ErasureReason;
import org.rihla.cases.casework.keeping.ExtendRetention;
import org.rihla.cases.casework.keeping.Extension;
import org.rihla.cases.casework.keeping.LegalHold;
import org.rihla.cases.casework.keeping.Proposal;

/** How long a file is kept: all of a case that its data protection officer needs. */
record RetentionView(CaseId caseId, CaseStatus status, String officeCode, @Nullable ClosureGroup closureGroup,
		@Nullable LocalDate retentionUntil, @Nullable LegalHoldView legalHold, @Nullable ProposalView proposal,
		@Nullable ExtensionView extension) {

	static RetentionView of(AssistanceCase subject) {
		Closure closure = subject.endings().closure();
		LegalHold hold = subject.keeping().legalHold();
		Proposal proposal = subject.keeping().proposal();
		Extension extension = subject.keeping().extension();
		return new RetentionView(subject.id(), subject.status(), subject.custody().officeCode(),
				(closure != null) ? closure.group() : null, subject.endings().retentionUntil(),
				(hold != null) ? new LegalHoldView(hold.reason(), hold.reviewOn(), hold.on()) : null,
				(proposal != null) ? new ProposalView(proposal.reason(), proposal.role(), proposal.on()) : null,
				(extension != null) ? new ExtensionView(extension.reason(), extension.on()) : null);
	}

	/** A reason in law to keep it. */
	record LegalHoldView(LegalHold.Reason reason, LocalDate reviewOn, Instant since) {
	}

	/** That it is kept for longer. */
	record ExtensionView(ExtendRetention.Reason reason, Instant since) {
	}

	/** That it be erased before its day. */
	record ProposalView(ErasureReason reason, String role, Instant since) {
	}

}
