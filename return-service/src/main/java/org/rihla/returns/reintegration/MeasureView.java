/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.reintegration.agreed.AgreedMeasure;
import org.rihla.returns.reintegration.agreed.Evidence;
import org.rihla.returns.reintegration.agreed.MeasureId;
import org.rihla.returns.reintegration.agreed.MeasureType;
import org.rihla.returns.reintegration.agreed.Version;
import org.rihla.returns.reintegration.delivery.Check;
import org.rihla.returns.reintegration.delivery.Measure;
import org.rihla.returns.reintegration.delivery.MeasureStatus;

/** What has become of one help, as the caller may read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasureView(MeasureId measureId, MeasureStatus status, @Nullable MeasureType type, @Nullable UUID partnerId,
		@Nullable LocalDate dueOn, @Nullable Sensitive<String> description, @Nullable Set<Evidence> evidence,
		@Nullable Integer quotations, @Nullable Sensitive<String> selection, @Nullable Instant deliveredOn,
		@Nullable Sensitive<String> deliveryNote, @Nullable Instant handedOverOn, Check.@Nullable Outcome outcome) {

	static MeasureView of(Measure measure, ReintegrationPlan plan, boolean core, boolean finance) {
		AgreedMeasure agreed = plan.versions()
			.all()
			.stream()
			.map(Version::content)
			.flatMap((content) -> content.measure(measure.measureId()).stream())
			.reduce((_, later) -> later)
			.orElse(null);
		var procurement = measure.procurement();
		var delivery = measure.delivery();
		return new MeasureView(measure.measureId(), measure.status(), (agreed != null) ? agreed.type() : null,
				measure.partnerId(), measure.dueOn(), (core && agreed != null) ? agreed.description() : null,
				(agreed != null) ? agreed.evidence() : null, (procurement != null) ? procurement.quotations() : null,
				(finance && procurement != null) ? procurement.selection() : null,
				(delivery != null) ? delivery.on() : null, (core && delivery != null) ? delivery.note() : null,
				(measure.handOver() != null) ? measure.handOver().signedOn() : null,
				(measure.check() != null) ? measure.check().outcome() : null);
	}

}
