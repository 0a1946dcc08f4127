/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.rihla.cases.act.Acts;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;

import org.springframework.stereotype.Component;

/**
 * Looks for duplicates once more when a case stands: two that were written at the same
 * moment could not see each other before. Whichever was registered later is flagged.
 */
@Component
class SecondLookJob {

	private static final Comparator<AssistanceCase> BY_REGISTRATION = Comparator.comparing(AssistanceCase::registeredAt)
		.thenComparing((subject) -> subject.id().value());

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final FindingDuplicates duplicates;

	private final Acts acts;

	SecondLookJob(AggregateStore<AssistanceCase, CaseId> cases, FindingDuplicates duplicates, Acts acts) {
		this.cases = cases;
		this.duplicates = duplicates;
		this.acts = acts;
	}

	/**
	 * Compares with those that came meanwhile.
	 * @param seen cases that were compared before
	 * @return the case as it stands now
	 */
	AssistanceCase at(AssistanceCase written, Set<CaseId> seen) {
		AssistanceCase standing = written;
		for (AssistanceCase other : this.duplicates.newcomers(written, seen)) {
			if (BY_REGISTRATION.compare(written, other) > 0) {
				standing = flag(written, other);
			}
			else if (!other.duplicates().pointAt(written.id().value())) {
				flag(other, written);
			}
		}
		return standing;
	}

	private AssistanceCase flag(AssistanceCase later, AssistanceCase earlier) {
		Cause cause = Cause.job("duplicates", later.id().value() + "|" + earlier.id().value() + "|" + later.version());
		return this.cases.update(later.id(), cause,
				(subject) -> this.duplicates.flag(subject, List.of(earlier), this.acts.now(cause)));
	}

}
