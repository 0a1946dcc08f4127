/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.rihla.chassis.aggregate.Condition;

/** What one version of a plan says. */
public record Content(List<Objective> objectives, List<AgreedMeasure> measures) {

	public Content {
		objectives = List.copyOf(objectives);
		measures = List.copyOf(measures);
	}

	/** Nothing yet. */
	public static Content none() {
		return new Content(List.of(), List.of());
	}

	/**
	 * What must hold before it is put before an approver.
	 * @param ceilingMinor what may be spent on this person
	 */
	public List<Condition> conditions(long ceilingMinor) {
		List<MeasureId> overdrawn = this.measures.stream()
			.filter((measure) -> measure.parts() > measure.cost())
			.map(AgreedMeasure::measureId)
			.toList();
		return List.of(new Condition("measure-missing", !this.measures.isEmpty()),
				new Condition("ceiling-exceeded", total() <= ceilingMinor),
				Condition.noneOf("ceiling-exceeded", overdrawn), Condition.noneOf("cash-not-justified", unjustified()));
	}

	/** Whether anything has a date. */
	public boolean scheduled() {
		return this.measures.stream().anyMatch(AgreedMeasure::scheduled);
	}

	/** What all measures may cost together, in minor units. */
	public long total() {
		return this.measures.stream().mapToLong(AgreedMeasure::cost).reduce(0, Math::addExact);
	}

	/** The measure, if this version has it. */
	public Optional<AgreedMeasure> measure(MeasureId id) {
		return this.measures.stream().filter((measure) -> measure.measureId().equals(id)).findFirst();
	}

	/** Which measures it has. */
	public List<MeasureId> measureIds() {
		return this.measures.stream().map(AgreedMeasure::measureId).toList();
	}

	/** Which tranches it has. */
	public List<TrancheId> trancheIds() {
		return tranches().stream().map(AgreedTranche::trancheId).toList();
	}

	/** All tranches, measure by measure. */
	public List<AgreedTranche> tranches() {
		return this.measures.stream().map(AgreedMeasure::tranches).flatMap(Collection::stream).toList();
	}

	/** The measure that a tranche belongs to. */
	public Optional<AgreedMeasure> measureOf(TrancheId tranche) {
		return this.measures.stream()
			.filter((measure) -> measure.tranches().stream().anyMatch((part) -> part.trancheId().equals(tranche)))
			.findFirst();
	}

	/** Partners that take part, each once, in one order. */
	public List<UUID> partnerIds() {
		return this.measures.stream()
			.map(AgreedMeasure::partnerId)
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
	}

	private List<MeasureId> unjustified() {
		return this.measures.stream()
			.filter((measure) -> !measure.cashJustified())
			.map(AgreedMeasure::measureId)
			.toList();
	}

}
