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
 * @param basis purpose of the consent; null for the one that everything rests on
 * @param partner whom it let know; null for all partners
 * @param at when it was recorded, which may be later than the person said so
 */
public record Withdrawal(UUID caseId, @Nullable Purpose basis, @Nullable PartnerId partner, Instant at) {

	/** Empty for consents that no notice rests on. */
	public static Optional<Withdrawal> of(UUID caseId, Purpose purpose, @Nullable PartnerId partner, Instant at) {
		return switch (purpose) {
			case PROCESSING -> Optional.of(new Withdrawal(caseId, null, null, at));
			case REFERRAL, RECEIVING_OFFICE -> Optional.of(new Withdrawal(caseId, purpose, partner, at));
			case CONSULATE_IDENTITY, EXIT_AUTHORITIES, MEDICAL_PROVIDER, DONOR_STORY, RESEARCH -> Optional.empty();
		};
	}

	/** Of all withdrawals with the same scope, the latest counts. */
	String scope() {
		return scope(this.basis, this.partner);
	}

	static String scope(@Nullable Purpose basis, @Nullable PartnerId partner) {
		return ((basis != null) ? basis : "*") + ":" + ((partner != null) ? partner.value() : "*");
	}

}
