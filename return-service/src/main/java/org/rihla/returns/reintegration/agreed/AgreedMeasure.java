/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * One planned help. Amounts in minor units of the plan's currency.
 *
 * @param lineId budget line that it is to be paid from; null for any that matches
 * @param dueOn when it should be there
 * @param evidence what shows that it is
 */
public record AgreedMeasure(MeasureId measureId, MeasureType type, Dimension dimension, Level level, Modality modality,
		@Nullable Provider provider, @Nullable UUID lineId, @Nullable LocalDate dueOn, Set<Evidence> evidence,
		@Sealed(Compartment.CORE) Sensitive<String> description,
		@Sealed(Compartment.FINANCE) Sensitive<Long> amountMinor, @Nullable CashGrounds cash,
		List<AgreedTranche> tranches) {

	public AgreedMeasure {
		evidence = Set.copyOf(evidence);
		tranches = List.copyOf(tranches);
	}

	/** The partner that delivers, if one does. */
	public @Nullable UUID partnerId() {
		return (this.provider != null) ? this.provider.partnerId() : null;
	}

	/** What it may cost. */
	public long cost() {
		return this.amountMinor.reveal();
	}

	/** What its tranches pay together. */
	public long parts() {
		return this.tranches.stream().mapToLong((tranche) -> tranche.amountMinor().reveal()).sum();
	}

	boolean cashJustified() {
		return this.modality != Modality.CASH || (this.cash != null && this.cash.hold());
	}

	boolean scheduled() {
		return this.dueOn != null || !this.tranches.isEmpty();
	}

}
