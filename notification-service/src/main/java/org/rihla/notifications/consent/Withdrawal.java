/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.partner.PartnerId;

/**
 * A consent is gone, taken back or run out, and what rests on it stops.
 *
 * @param subjectKind which subjects rest on it; null for all
 * @param partner whom it let know; null for all partners
 * @param at when it was recorded, which may be later than the person said so
 */
public record Withdrawal(UUID caseId, @Nullable String subjectKind, @Nullable PartnerId partner, Instant at) {

	/** Empty for consents that no notice rests on. */
	public static Optional<Withdrawal> of(UUID caseId, Purpose purpose, @Nullable PartnerId partner, Instant at) {
		return switch (purpose) {
			case PROCESSING -> Optional.of(new Withdrawal(caseId, null, null, at));
			case REFERRAL -> Optional.of(new Withdrawal(caseId, Sharing.REFERRAL, partner, at));
			case CONSULATE_IDENTITY, EXIT_AUTHORITIES, RECEIVING_OFFICE, MEDICAL_PROVIDER, DONOR_STORY, RESEARCH ->
				Optional.empty();
		};
	}

	/** Of all withdrawals with the same scope, the latest counts. */
	String scope() {
		return scope(this.subjectKind, this.partner);
	}

	static String scope(@Nullable String subjectKind, @Nullable PartnerId partner) {
		return ((subjectKind != null) ? subjectKind : "*") + ":" + ((partner != null) ? partner.value() : "*");
	}

}
