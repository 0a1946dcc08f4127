/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** Says what the version that is worked on consists of. Amounts in minor units. */
public record Proposal(@NotNull @Size(max = 20) List<@NotNull @Valid Objective> objectives,
		@NotNull @Size(max = 20) List<@NotNull @Valid ProposedMeasure> measures) {

	private static final long MOST = 1_000_000_000_000L;

	/**
	 * As a version keeps it.
	 * @param newIds ids for what is new, by a label that is its place here
	 */
	public Content content(Function<String, UUID> newIds) {
		List<AgreedMeasure> agreed = new ArrayList<>();
		for (ProposedMeasure measure : this.measures) {
			agreed.add(measure.agreed((label) -> newIds.apply("measure-" + agreed.size() + label)));
		}
		return new Content(this.objectives, agreed);
	}

	/** Measures of earlier versions that go on. */
	public List<MeasureId> continuedMeasures() {
		return this.measures.stream().map(ProposedMeasure::measureId).filter(Objects::nonNull).toList();
	}

	/** Tranches of earlier versions that go on. */
	public List<TrancheId> continuedTranches() {
		return this.measures.stream()
			.flatMap((measure) -> measure.tranches().stream())
			.map(ProposedTranche::trancheId)
			.filter(Objects::nonNull)
			.toList();
	}

	@AssertTrue(message = "each measure and tranche once")
	boolean isEachOnce() {
		return this.measures == null || (distinct(continuedMeasures()) && distinct(continuedTranches()));
	}

	private static boolean distinct(List<?> ids) {
		return ids.stream().distinct().count() == ids.size();
	}

	/**
	 * One help as it is wished for.
	 *
	 * @param measureId of an earlier version's measure that goes on; null for a new one
	 */
	@Schema(name = "ProposedMeasure")
	public record ProposedMeasure(@Nullable MeasureId measureId, @NotNull MeasureType type,
			@NotNull Dimension dimension, @NotNull Level level, @NotNull Modality modality,
			@Nullable @Valid Provider provider, @Nullable UUID lineId, @Nullable LocalDate dueOn,
			@NotNull @Size(max = 8) Set<@NotNull Evidence> evidence,
			@NotNull Sensitive<@Size(min = 1, max = 2000) String> description,
			@NotNull Sensitive<@PositiveOrZero @Max(MOST) Long> amountMinor, @Nullable @Valid CashGrounds cash,
			@NotNull @Size(max = 12) List<@NotNull @Valid ProposedTranche> tranches) {

		AgreedMeasure agreed(Function<String, UUID> newIds) {
			List<AgreedTranche> parts = new ArrayList<>();
			for (ProposedTranche tranche : this.tranches) {
				int number = parts.size() + 1;
				TrancheId id = (tranche.trancheId() != null) ? tranche.trancheId()
						: new TrancheId(newIds.apply("-tranche-" + number));
				parts.add(new AgreedTranche(id, number, tranche.dueOn(), tranche.evidence(), tranche.amountMinor()));
			}
			return new AgreedMeasure((this.measureId != null) ? this.measureId : new MeasureId(newIds.apply("")),
					this.type, this.dimension, this.level, this.modality, this.provider, this.lineId, this.dueOn,
					this.evidence, this.description, this.amountMinor, this.cash, parts);
		}

	}

	/** One part of its money as it is wished for. */
	@Schema(name = "ProposedTranche")
	public record ProposedTranche(@Nullable TrancheId trancheId, @NotNull LocalDate dueOn,
			@NotNull @Size(max = 8) Set<@NotNull Evidence> evidence,
			@NotNull Sensitive<@Positive @Max(MOST) Long> amountMinor) {
	}

}
