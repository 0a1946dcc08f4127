/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Asks the receiving side to receive the group.
 *
 * @param shortNoticeAgreed whether the receiving side has agreed to less notice than
 * usual
 */
public record RequestReception(@NotNull UUID receivingPartnerId,
		@NotNull @Pattern(regexp = "[A-Z]{3}") String receivingOfficeCode, boolean shortNoticeAgreed,
		@Nullable Instant occurredOn, @Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** That the receiving side has time, or agreed to less. */
	public List<Condition> noticed(boolean inTime) {
		return List.of(new Condition("reception-notice-too-short", this.shortNoticeAgreed || inTime));
	}

	/** The reception as asked for. */
	public Reception reception(UUID receptionId, Instant on, Instant acknowledgeBy) {
		return new Reception(receptionId, Reception.State.REQUESTED, this.receivingPartnerId, this.receivingOfficeCode,
				on, acknowledgeBy, null);
	}

}
