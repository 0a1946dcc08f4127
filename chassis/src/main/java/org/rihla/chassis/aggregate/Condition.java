/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.Collection;
import java.util.List;

/**
 * Something that must hold before a verb is obeyed.
 *
 * @param code stable kebab-case code, catalogued in {@code contracts/problems}
 * @param met whether it holds now
 * @param subjects ids of the persons or items that fail it, if it is about some of them
 */
public record Condition(String code, boolean met, List<String> subjects) {

	/** Stands for every ground that the caller may not read, the same for all of them. */
	public static final String HIDDEN_GROUND = "review-pending";

	public Condition {
		subjects = List.copyOf(subjects);
	}

	public Condition(String code, boolean met) {
		this(code, met, List.of());
	}

	/**
	 * A condition that holds when nothing fails it; the failing ids are told to the
	 * caller.
	 */
	public static Condition noneOf(String code, Collection<? extends Identifier> failing) {
		return new Condition(code, failing.isEmpty(), failing.stream().map((id) -> id.value().toString()).toList());
	}

}
