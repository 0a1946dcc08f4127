/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** Needs and means of a returnee; all six are asked for before a plan is made. */
record Assessment(@Sealed(Compartment.PROTECTION) @Nullable Sensitive<@Size(min = 1, max = 4000) String> vulnerability,
		@Sealed(Compartment.PROTECTION) @Nullable Sensitive<@Size(min = 1, max = 4000) String> risk,
		@Sealed(Compartment.CORE) @Nullable Sensitive<@Size(min = 1, max = 4000) String> family,
		@Sealed(Compartment.CORE) @Nullable Sensitive<@Size(min = 1, max = 4000) String> skills,
		@Sealed(Compartment.CORE) @Nullable Sensitive<@Size(min = 1, max = 4000) String> market,
		@Sealed(Compartment.FINANCE) @Nullable Sensitive<@Size(min = 1, max = 4000) String> debts) {

	/** Names the parts that are missing. */
	Condition complete() {
		Map<String, @Nullable Sensitive<String>> parts = new LinkedHashMap<>();
		parts.put("debts", this.debts);
		parts.put("family", this.family);
		parts.put("market", this.market);
		parts.put("risk", this.risk);
		parts.put("skills", this.skills);
		parts.put("vulnerability", this.vulnerability);
		List<String> missing = parts.entrySet()
			.stream()
			.filter((part) -> part.getValue() == null)
			.map(Map.Entry::getKey)
			.toList();
		return new Condition("assessment-missing", missing.isEmpty(), missing);
	}

}
