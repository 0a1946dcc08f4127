/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one screening.
 *
 * @param confirmedLevel what the person who screened makes of it
 * @param levelReason asked for when that differs from the suggestion
 */
public record ScreeningForm(@NotNull @Size(max = 20) List<@NotNull @Valid Finding> findings,
		@NotNull @Size(max = 20) List<@NotNull @Valid ProtectiveFactor> protectiveFactors,
		@NotNull @Size(max = 20) List<@NotNull @Size(max = 80) String> needs, boolean immediateDanger,
		@Nullable VulnerabilityLevel confirmedLevel, @Nullable @Size(max = 1000) String levelReason,
		@Nullable Viability returnViable, @Nullable Supply servicesAtHome) {

	/** Whether return is viable at all, as a full assessment says. */
	public enum Viability {

		YES, WITH_SUPPORT, NO, UNCLEAR

	}

	/** Whether what the person needs is available where the person goes. */
	public enum Supply {

		AVAILABLE, PARTLY, MISSING, UNKNOWN

	}

	boolean serious() {
		return this.findings.stream().anyMatch((finding) -> finding.weight() >= 2);
	}

	boolean rated() {
		return this.findings.stream().allMatch((finding) -> finding.severity() != null);
	}

	ScreeningForm confirmed(VulnerabilityLevel level, @Nullable String reason) {
		return new ScreeningForm(this.findings, this.protectiveFactors, this.needs, this.immediateDanger, level, reason,
				this.returnViable, this.servicesAtHome);
	}

	boolean explains(VulnerabilityLevel suggested) {
		return this.confirmedLevel == null || this.confirmedLevel == suggested
				|| (this.levelReason != null && !this.levelReason.isBlank());
	}

}
