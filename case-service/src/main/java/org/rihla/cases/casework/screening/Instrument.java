/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A screening instrument as data: its indicators and how levels follow from them.
 *
 * @param bounds least net weight of a level
 * @param reviewAfterDays when to look at the person again
 * @param source where it comes from, with the day of its last review
 */
public record Instrument(String code, int version, Kind kind, boolean active, String source, LocalDate reviewedOn,
		int reviewAfterDays, List<Indicator> indicators, Map<VulnerabilityLevel, Integer> bounds) {

	/** How deep it looks. */
	public enum Kind {

		/** For everybody. */
		RAPID,
		/** Where something serious shows. */
		FULL

	}

	/**
	 * Something to look for.
	 *
	 * @param floor least level when it shows, whatever protects
	 * @param track the conditions that a return then waits for
	 */
	public record Indicator(String code, String group, @Nullable VulnerabilityLevel floor, @Nullable TrackKind track) {

	}

	/** Name and version as events carry it, such as {@code screen/1}. */
	public String name() {
		return this.code + "/" + this.version;
	}

	boolean knows(ScreeningForm form) {
		return form.findings().stream().allMatch((finding) -> indicator(finding.code()).isPresent());
	}

	/**
	 * The level that the formula suggests: Σ severity less Σ strength, where strength
	 * counts for half of Σ severity at most.
	 */
	VulnerabilityLevel suggest(ScreeningForm form) {
		if (form.immediateDanger()) {
			return VulnerabilityLevel.CRITICAL;
		}
		int severity = form.findings().stream().mapToInt(Finding::weight).sum();
		int strength = form.protectiveFactors().stream().mapToInt(ProtectiveFactor::strength).sum();
		double net = severity - Math.min(strength, severity / 2.0);
		return form.findings()
			.stream()
			.flatMap((finding) -> indicator(finding.code()).map(Indicator::floor).stream())
			.reduce(byBounds(net), VulnerabilityLevel::atLeast);
	}

	/** The tracks that what was found asks for. */
	Set<TrackKind> tracks(ScreeningForm form) {
		return form.findings()
			.stream()
			.flatMap((finding) -> indicator(finding.code()).map(Indicator::track).stream())
			.collect(Collectors.toSet());
	}

	/** The groups of what was found. */
	Set<String> groups(ScreeningForm form) {
		return form.findings()
			.stream()
			.flatMap((finding) -> indicator(finding.code()).map(Indicator::group).stream())
			.collect(Collectors.toSet());
	}

	private VulnerabilityLevel byBounds(double net) {
		return this.bounds.entrySet()
			.stream()
			.filter((bound) -> net >= bound.getValue())
			.map(Map.Entry::getKey)
			.reduce(VulnerabilityLevel.LOW, VulnerabilityLevel::atLeast);
	}

	private Optional<Indicator> indicator(String indicatorCode) {
		return this.indicators.stream().filter((indicator) -> indicator.code().equals(indicatorCode)).findFirst();
	}

}
