/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.reintegration.agreed.AgreedMeasure;
import org.rihla.returns.reintegration.agreed.AgreedTranche;
import org.rihla.returns.reintegration.agreed.Agreement;
import org.rihla.returns.reintegration.agreed.Objective;
import org.rihla.returns.reintegration.agreed.Version;

/** One version of a plan as the caller may read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(int number, Version.State state, @Nullable Agreement agreement, int measureCount,
		@Nullable List<Objective> objectives, List<AgreedMeasureView> measures) {

	static VersionView of(Version version, boolean core, boolean finance) {
		return new VersionView(version.number(), version.state(), version.agreement(),
				version.content().measures().size(), core ? version.content().objectives() : null,
				version.content()
					.measures()
					.stream()
					.map((measure) -> AgreedMeasureView.of(measure, core, finance))
					.toList());
	}

	/** One agreed help. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record AgreedMeasureView(String measureId, String type, String dimension, String level, String modality,
			@Nullable String partnerId, @Nullable String dueOn, @Nullable Sensitive<String> description,
			@Nullable Sensitive<Long> amountMinor, @Nullable Sensitive<String> supplier,
			List<AgreedTrancheView> tranches) {

		static AgreedMeasureView of(AgreedMeasure measure, boolean core, boolean finance) {
			return new AgreedMeasureView(measure.measureId().value().toString(), measure.type().name(),
					measure.dimension().name(), measure.level().name(), measure.modality().name(),
					(measure.partnerId() != null) ? measure.partnerId().toString() : null,
					(measure.dueOn() != null) ? measure.dueOn().toString() : null, core ? measure.description() : null,
					finance ? measure.amountMinor() : null,
					(finance && measure.provider() != null) ? measure.provider().supplier() : null,
					measure.tranches().stream().map((tranche) -> AgreedTrancheView.of(tranche, finance)).toList());
		}

	}

	/** One agreed part of its money. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record AgreedTrancheView(String trancheId, int number, String dueOn, @Nullable Sensitive<Long> amountMinor) {

		static AgreedTrancheView of(AgreedTranche tranche, boolean finance) {
			return new AgreedTrancheView(tranche.trancheId().value().toString(), tranche.number(),
					tranche.dueOn().toString(), finance ? tranche.amountMinor() : null);
		}

	}

}
