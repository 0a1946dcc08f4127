/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.consent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.partner.PartnerId;

/**
 * One matter of a case that one partner hears of.
 *
 * @param basis purpose of the consent that it rests on
 * @param since when it was first addressed to the partner; the dawn of time if unknown
 */
public record Sharing(UUID caseId, PartnerId partner, Purpose basis, Instant since) {

	/** The consent that lets a partner hear of such a subject. */
	static Purpose basisOf(String subjectKind) {
		return subjectKind.equals("RECEPTION") ? Purpose.RECEIVING_OFFICE : Purpose.REFERRAL;
	}

	/**
	 * Whether a consent it rests on has gone since; what was begun later rests on a new
	 * one.
	 * @param withdrawals of its case, the latest of each scope
	 */
	boolean endedBy(Map<String, Instant> withdrawals) {
		return Stream
			.of(Withdrawal.scope(null, null), Withdrawal.scope(this.basis, null),
					Withdrawal.scope(this.basis, this.partner))
			.anyMatch((scope) -> endedBy(withdrawals.get(scope)));
	}

	private boolean endedBy(@Nullable Instant withdrawal) {
		return withdrawal != null && !withdrawal.isBefore(this.since);
	}

}
