/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.reintegration.agreed.Evidence;
import org.rihla.returns.reintegration.agreed.MeasureId;
import org.rihla.returns.reintegration.agreed.TrancheId;
import org.rihla.returns.reintegration.delivery.Tranche;
import org.rihla.returns.reintegration.delivery.TrancheStatus;

/** What has become of one part of the money, as the caller may read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrancheView(TrancheId trancheId, MeasureId measureId, int number, TrancheStatus status, LocalDate dueOn,
		Set<Evidence> evidenceNeeded, Set<Evidence> evidenceShown, @Nullable UUID lineId,
		@Nullable Sensitive<Long> amountMinor, @Nullable Sensitive<String> payee, @Nullable Sensitive<String> receipt) {

	static TrancheView of(Tranche tranche, boolean finance) {
		return new TrancheView(tranche.trancheId(), tranche.measureId(), tranche.number(), tranche.status(),
				tranche.dueOn(), tranche.needed(), tranche.shown(), tranche.lineId(),
				finance ? tranche.amountMinor() : null, finance ? tranche.payee() : null,
				finance ? tranche.receipt() : null);
	}

}
