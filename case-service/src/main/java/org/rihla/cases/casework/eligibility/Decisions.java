/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/** All decisions on the eligibility of a group, in order; none is ever overwritten. */
public record Decisions(@JsonProperty("decisions") List<Decision> all) {

	public Decisions {
		all = List.copyOf(all);
	}

	/** Nothing is decided. */
	public static Decisions none() {
		return new Decisions(List.of());
	}

	/** With one more. */
	public Decisions with(Decision decision) {
		return new Decisions(Stream.concat(this.all.stream(), Stream.of(decision)).toList());
	}

}
