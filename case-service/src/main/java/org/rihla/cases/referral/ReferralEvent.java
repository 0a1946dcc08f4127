/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.chassis.outbox.DomainEvent;

/** What others may hear about a referral: ids, codes and times, never the story. */
sealed interface ReferralEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case ReferralSent _ -> "referral.sent";
			case ReferralReminded _ -> "referral.reminded";
			case ReferralAccepted _ -> "referral.accepted";
			case ReferralRejected _ -> "referral.rejected";
			case ReferralStarted _ -> "referral.started";
			case ReferralCompleted _ -> "referral.completed";
			case ReferralRevoked _ -> "referral.revoked";
			case ReferralExpired _ -> "referral.expired";
		};
	}

	@Override
	default DataClass dataClass() {
		return DataClass.PARTNER;
	}

	/** Makes an event out of what they all carry. */
	interface Kind {

		ReferralEvent of(ReferralId referralId, PartnerId partnerId, ServiceCode serviceCode, Urgency urgency,
				@Nullable Instant respondBy, Instant occurredOn);

	}

	/** The partner is asked to answer before {@code respondBy}. */
	record ReferralSent(ReferralId referralId, PartnerId partnerId, ServiceCode serviceCode, Urgency urgency,
			@Nullable Instant respondBy, Instant occurredOn) implements ReferralEvent {
	}

	/** Half of the time to answer is over. */
	record ReferralReminded(ReferralId referralId, PartnerId partnerId, ServiceCode serviceCode, Urgency urgency,
			@Nullable Instant respondBy, Instant occurredOn) implements ReferralEvent {
	}

	/** The partner will serve. */
	record ReferralAccepted(ReferralId referralId, PartnerId partnerId, ServiceCode serviceCode, Urgency urgency,
			@Nullable Instant respondBy, Instant occurredOn) implements ReferralEvent {
	}

	/** The partner cannot serve; why stays here. */
	record ReferralRejected(ReferralId referralId, PartnerId partnerId, ServiceCode serviceCode, Urgency urgency,
			@Nullable Instant respondBy, Instant occurredOn) implements ReferralEvent {
	}

	/** The partner has begun. */
	record ReferralStarted(ReferralId referralId, PartnerId partnerId, ServiceCode serviceCode, Urgency urgency,
			@Nullable Instant respondBy, Instant occurredOn) implements ReferralEvent {
	}

	/** The partner has served; how it went stays here. */
	record ReferralCompleted(ReferralId referralId, PartnerId partnerId, ServiceCode serviceCode, Urgency urgency,
			@Nullable Instant respondBy, Instant occurredOn) implements ReferralEvent {
	}

	/** The time to answer is over without an answer. */
	record ReferralExpired(ReferralId referralId, PartnerId partnerId, ServiceCode serviceCode, Urgency urgency,
			@Nullable Instant respondBy, Instant occurredOn) implements ReferralEvent {
	}

	/**
	 * The partner must stop; no reason is given. Without {@code respondBy} it was never
	 * sent.
	 */
	record ReferralRevoked(ReferralId referralId, PartnerId partnerId, ServiceCode serviceCode, Urgency urgency,
			@Nullable Instant respondBy, Instant occurredOn) implements ReferralEvent {
	}

}
