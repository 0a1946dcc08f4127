/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.ArrayList;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Refusal;

/** Pays what was bound for one request, for what it cost. */
record SettleCosts(@NotEmpty @Size(max = 50) List<@NotNull @Valid Cost> costs) {

	/** Each cost with the reservation that it is paid from. */
	List<Settlement> of(List<Reservation> known) {
		List<Settlement> all = new ArrayList<>();
		for (Cost cost : this.costs) {
			Reservation from = known.stream()
				.filter((one) -> one.reservationId().equals(cost.reservationId()))
				.findFirst()
				.orElseThrow(() -> new Refusal.NotFound("reservation", cost.reservationId()));
			all.add(new Settlement(from, cost.minorFor(from), !Boolean.FALSE.equals(cost.last())));
		}
		return all;
	}

	/**
	 * What one activity or measure cost.
	 *
	 * @param actualMinor in minor units of the currency
	 * @param currency the agreement's, or the mission's at the rate that was frozen;
	 * absent: the agreement's
	 * @param last whether it was all; absent: yes, and the rest is free again
	 */
	@Schema(name = "SettledCost")
	record Cost(@NotNull ReservationId reservationId, @PositiveOrZero @Max(DraftAgreement.MOST) long actualMinor,
			@Nullable @Pattern(regexp = "[A-Z]{3}") String currency, @Nullable Boolean last) {

		private long minorFor(Reservation from) {
			FrozenRate rate = from.rate();
			if (this.currency == null || rate == null) {
				return this.actualMinor;
			}
			return rate.knows(this.currency) ? rate.toAgreement(this.actualMinor, this.currency) : Long.MAX_VALUE;
		}

	}

}
