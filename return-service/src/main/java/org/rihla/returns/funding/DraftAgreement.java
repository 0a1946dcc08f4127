/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the contract with a donor. Amounts in minor units of the currency.
 *
 * @param currency ISO 4217
 * @param start first day on which it may be drawn on
 * @param end last day on which it may be drawn on
 * @param graceEnd last day on which what is bound may be paid out; absent: the end
 * @param level absent: unearmarked
 * @param earmark for whom it is meant; absent: for everybody
 */
record DraftAgreement(@NotNull @Pattern(regexp = CODE) String donorCode,
		@NotNull @Pattern(regexp = CODE) String titleCode, @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
		@NotNull LocalDate start, @NotNull LocalDate end, @Nullable LocalDate graceEnd,
		@Nullable @Size(max = 50) List<@NotNull LocalDate> reportingDates, @Nullable Level level,
		@Nullable @Valid Earmark earmark, @NotEmpty @Size(max = 30) List<@NotNull @Valid Line> lines) {

	static final long MOST = 1_000_000_000_000_000L;

	private static final String CODE = "[A-Z][A-Z0-9-]{1,30}";

	@AssertTrue(message = "start, end and end of grace follow each other")
	boolean isForward() {
		return this.start == null || this.end == null
				|| (!this.end.isBefore(this.start) && (this.graceEnd == null || !this.graceEnd.isBefore(this.end)));
	}

	@AssertTrue(message = "the currency is one of ISO 4217")
	boolean isInKnownCurrency() {
		return this.currency == null || Currency.getAvailableCurrencies()
			.stream()
			.anyMatch((known) -> known.getCurrencyCode().equals(this.currency));
	}

	/**
	 * Part of the money.
	 *
	 * @param maxPeople how many persons it may serve, if that is limited
	 * @param maxPerPersonMinor how much it may spend on one person, if that is limited
	 * @param ceilings the same by profile, which then counts instead
	 * @param coFunded whether it may pay beside another line for one measure
	 */
	@Schema(name = "DraftLine")
	record Line(@NotNull Activity activity, @Positive @Max(MOST) long amountMinor,
			@Nullable @Positive @Max(1_000_000) Integer maxPeople,
			@Nullable @Positive @Max(MOST) Long maxPerPersonMinor,
			@Nullable Map<Profile, @NotNull @Positive @Max(MOST) Long> ceilings, @Nullable Boolean coFunded) {
	}

}
