/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a person may safely be reached. Whether it may be used at all and the pass phrase
 * are told before any number.
 */
@JsonPropertyOrder({ "kind", "doNotContact", "safe", "passPhrase", "hours", "whoMayAnswer", "mayLeaveMessage",
		"value" })
public record ContactRule(@NotNull Kind kind, @Nullable @Size(max = 160) String value, boolean safe,
		@Nullable @Size(max = 80) String hours, @Nullable @Size(max = 160) String whoMayAnswer, boolean mayLeaveMessage,
		@Nullable @Size(max = 80) String passPhrase, boolean doNotContact) {

	/** Warnings come first: whom not to contact, then what is not safe. */
	public static List<ContactRule> warningsFirst(List<ContactRule> rules) {
		return rules.stream()
			.sorted(Comparator.comparing(ContactRule::doNotContact).reversed().thenComparing(ContactRule::safe))
			.toList();
	}

	/** Ways to reach somebody. */
	public enum Kind {

		PHONE, MESSENGER, EMAIL, VISIT, THROUGH_OTHERS, AT_OFFICE

	}

}
