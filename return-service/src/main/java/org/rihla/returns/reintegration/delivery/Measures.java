/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.rihla.returns.reintegration.agreed.AgreedMeasure;
import org.rihla.returns.reintegration.agreed.Content;
import org.rihla.returns.reintegration.agreed.MeasureId;

/** What has become of all help of a plan. */
public record Measures(List<Measure> all) {

	public Measures {
		all = List.copyOf(all);
	}

	/** Before anything was approved. */
	public static Measures none() {
		return new Measures(List.of());
	}

	/**
	 * With what a newly approved version brings; what it leaves out is cancelled apart.
	 */
	public Measures agreed(Content content) {
		List<Measure> kept = this.all.stream().map((measure) -> renewed(measure, content)).toList();
		List<Measure> more = content.measures()
			.stream()
			.filter((agreed) -> of(agreed.measureId()).isEmpty())
			.map((agreed) -> Measure.planned(agreed.measureId(), agreed.partnerId(), agreed.dueOn()))
			.toList();
		return new Measures(Stream.of(kept, more).flatMap(Collection::stream).toList());
	}

	/** What this version leaves out and nobody has settled yet. */
	public List<Measure> leftOutBy(Content content) {
		return open().stream().filter((measure) -> content.measure(measure.measureId()).isEmpty()).toList();
	}

	/** What was delivered although this version knows nothing of it. */
	public List<MeasureId> deliveredBeyond(Content content) {
		return this.all.stream()
			.filter((measure) -> measure.status().delivered())
			.map(Measure::measureId)
			.filter((id) -> content.measure(id).isEmpty())
			.toList();
	}

	/** What is neither verified nor cancelled. */
	public List<Measure> open() {
		return this.all.stream().filter((measure) -> !measure.status().settled()).toList();
	}

	/** One of them. */
	public Optional<Measure> of(MeasureId id) {
		return this.all.stream().filter((measure) -> measure.measureId().equals(id)).findFirst();
	}

	/** The same with one of them as it is now. */
	public Measures with(Measure changed) {
		return new Measures(this.all.stream()
			.map((measure) -> measure.measureId().equals(changed.measureId()) ? changed : measure)
			.toList());
	}

	/** Partners that were asked to deliver. */
	public Collection<UUID> askedPartners() {
		return new TreeSet<>(this.all.stream()
			.filter((measure) -> measure.status().knownOutside())
			.map(Measure::partnerId)
			.filter(Objects::nonNull)
			.toList());
	}

	private static Measure renewed(Measure measure, Content content) {
		AgreedMeasure agreed = content.measure(measure.measureId()).orElse(null);
		return (agreed != null) ? measure.agreed(agreed.partnerId(), agreed.dueOn()) : measure;
	}

}
