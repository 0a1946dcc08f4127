/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rihla.returns.reintegration.agreed.AgreedMeasure;
import org.rihla.returns.reintegration.agreed.AgreedTranche;
import org.rihla.returns.reintegration.agreed.Content;
import org.rihla.returns.reintegration.agreed.TrancheId;

/** What has become of all parts of the money. */
public record Tranches(List<Tranche> all) {

	public Tranches {
		all = List.copyOf(all);
	}

	/** Before anything was approved. */
	public static Tranches none() {
		return new Tranches(List.of());
	}

	/**
	 * With what a newly approved version brings; what it leaves out is cancelled apart.
	 */
	public Tranches agreed(Content content) {
		List<Tranche> after = new ArrayList<>(this.all);
		for (AgreedMeasure measure : content.measures()) {
			for (AgreedTranche agreed : measure.tranches()) {
				Optional<Tranche> known = of(agreed.trancheId());
				known.ifPresentOrElse(
						(tranche) -> after.set(this.all.indexOf(tranche), tranche.agreed(measure.measureId(), agreed)),
						() -> after.add(Tranche.planned(measure.measureId(), agreed)));
			}
		}
		return new Tranches(after);
	}

	/** What this version leaves out and nobody has paid yet. */
	public List<Tranche> leftOutBy(Content content) {
		return unpaid().stream().filter((tranche) -> agreed(content, tranche).isEmpty()).toList();
	}

	/** What was paid although this version pays less or nothing. */
	public List<TrancheId> paidBeyond(Content content) {
		return this.all.stream()
			.filter((tranche) -> tranche.status().paid())
			.filter((tranche) -> agreed(content, tranche)
				.filter((part) -> part.amountMinor().reveal() >= tranche.amount())
				.isEmpty())
			.map(Tranche::trancheId)
			.toList();
	}

	/** What can still be cancelled. */
	public List<Tranche> unpaid() {
		return this.all.stream().filter((tranche) -> tranche.status().unpaid()).toList();
	}

	/** What is neither confirmed nor given up. */
	public List<TrancheId> open() {
		return this.all.stream().filter((tranche) -> !tranche.status().settled()).map(Tranche::trancheId).toList();
	}

	/** Those whose day has come. */
	public List<Tranche> dueOn(LocalDate today) {
		return this.all.stream()
			.filter((tranche) -> tranche.status() == TrancheStatus.PLANNED && !tranche.dueOn().isAfter(today))
			.toList();
	}

	/** The next day on which one falls due. */
	public Optional<LocalDate> nextDue() {
		return this.all.stream()
			.filter((tranche) -> tranche.status() == TrancheStatus.PLANNED)
			.map(Tranche::dueOn)
			.min(Comparator.naturalOrder());
	}

	/**
	 * Whether all parts of the same measure before this one have arrived or were given
	 * up.
	 */
	public boolean confirmedBefore(Tranche tranche) {
		return this.all.stream()
			.filter((other) -> other.measureId().equals(tranche.measureId()) && other.number() < tranche.number())
			.allMatch((earlier) -> earlier.status().settled());
	}

	/** What is asked for or gone, in minor units. */
	public long drawn() {
		return this.all.stream().filter((tranche) -> tranche.status().drawn()).mapToLong(Tranche::amount).sum();
	}

	/** What is gone, in minor units. */
	public long paid() {
		return this.all.stream().filter((tranche) -> tranche.status().paid()).mapToLong(Tranche::amount).sum();
	}

	/** One of them. */
	public Optional<Tranche> of(TrancheId id) {
		return this.all.stream().filter((tranche) -> tranche.trancheId().equals(id)).findFirst();
	}

	/** The same with one of them as it is now. */
	public Tranches with(Tranche changed) {
		return new Tranches(this.all.stream()
			.map((tranche) -> tranche.trancheId().equals(changed.trancheId()) ? changed : tranche)
			.toList());
	}

	private static Optional<AgreedTranche> agreed(Content content, Tranche tranche) {
		return content.tranches().stream().filter((part) -> part.trancheId().equals(tranche.trancheId())).findFirst();
	}

}
