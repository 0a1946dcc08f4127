/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task.rule;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.ScreeningNeeds;

/**
 * An event that calls for a task or ends it.
 *
 * @param event wire name; one that nobody sends yet never comes
 * @param atLeast members that count so much or more
 * @param atMost members that count so much or less
 * @param need what a screening must ask for
 */
public record Trigger(String event, @Nullable Map<String, Integer> atLeast, @Nullable Map<String, Integer> atMost,
		@Nullable Need need) {

	/** What a screening may ask for. */
	public enum Need {

		FULL_ASSESSMENT, HEALTH_CHECK

	}

	/** Whether this is the event, as far as the event says. */
	boolean matches(Heard heard) {
		return this.event.equals(heard.type())
				&& (this.atLeast == null || this.atLeast.entrySet()
					.stream()
					.allMatch((bound) -> heard.number(bound.getKey()) >= bound.getValue()))
				&& (this.atMost == null || this.atMost.entrySet()
					.stream()
					.allMatch((bound) -> heard.number(bound.getKey()) <= bound.getValue()));
	}

	/** Whether the case agrees. */
	boolean holds(Circumstances circumstances) {
		if (this.need == null) {
			return true;
		}
		ScreeningNeeds needs = circumstances.needs();
		return switch (this.need) {
			case FULL_ASSESSMENT -> needs.full();
			case HEALTH_CHECK -> needs.health();
		};
	}

}
