/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One rule of a programme. */
public record Rule(String id, Kind kind, Fact fact, Op op, List<String> values) {

	/** What happens when it is not met. */
	public enum Kind {

		@JsonProperty("must")
		MUST, @JsonProperty("exceptionable")
		EXCEPTIONABLE

	}

	/** How the values are compared. */
	public enum Op {

		@JsonProperty("in")
		IN, @JsonProperty("notIn")
		NOT_IN, @JsonProperty("is")
		IS

	}

	/** What a rule says about one person. */
	public enum Result {

		MET, NOT_MET, UNKNOWN

	}

	Result judge(Facts facts) {
		Set<String> known = facts.values(this.fact);
		if (known.isEmpty()) {
			return Result.UNKNOWN;
		}
		boolean found = known.stream().anyMatch(this.values::contains);
		boolean met = switch (this.op) {
			case IN, IS -> found;
			case NOT_IN -> !found;
		};
		return met ? Result.MET : Result.NOT_MET;
	}

}
