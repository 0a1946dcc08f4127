/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

/**
 * What work on a case depends on.
 *
 * @param priority neutral priority, 1 for the most urgent
 * @param urgent whether the short deadlines apply
 * @param open whether there is still work on it
 */
public record WorkFacts(CaseSummary summary, int priority, boolean urgent, boolean open) {

	static WorkFacts of(AssistanceCase subject) {
		return new WorkFacts(CaseSummary.of(subject), subject.priority(), subject.request().urgent().reveal(),
				subject.status().open());
	}

	/** Partly personal, so not printed. */
	@Override
	public String toString() {
		return "WorkFacts";
	}

}
