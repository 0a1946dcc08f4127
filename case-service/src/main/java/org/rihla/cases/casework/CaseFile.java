/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.DuplicateResolved;
import org.rihla.cases.casework.CaseEvent.PossibleDuplicateFlagged;
import org.rihla.cases.casework.duplicate.DuplicateMatch;
import org.rihla.cases.casework.duplicate.Duplicates;
import org.rihla.cases.casework.duplicate.MatchId;
import org.rihla.cases.casework.duplicate.Resolution;
import org.rihla.cases.casework.duplicate.ResolveDuplicate;
import org.rihla.cases.casework.person.Group;
import org.rihla.chassis.aggregate.Condition;

/**
 * Whose case it is: the people, since when, and whether they are known from elsewhere.
 * Its verbs never move the case.
 */
abstract class CaseFile extends CaseCustody {

	@JsonUnwrapped
	private Group group;

	private Duplicates duplicates = Duplicates.none();

	private Instant registeredAt;

	@SuppressWarnings("NullAway.Init")
	protected CaseFile() {
	}

	protected CaseFile(CaseId id, Filing filing, Registration registration) {
		super(id, filing, registration.act());
		this.group = registration.group();
		this.registeredAt = registration.act().now();
	}

	/** Never stands in the way of what is being done. */
	void flagDuplicates(List<DuplicateMatch> found, String ruleSet, Act act) {
		allowIn(CaseStatus.KEPT, status());
		List<DuplicateMatch> more = this.duplicates.newAmong(found);
		if (!more.isEmpty()) {
			this.duplicates = this.duplicates.with(more);
			record(new PossibleDuplicateFlagged(more.size(), ruleSet, act.now()));
		}
	}

	void resolveDuplicate(MatchId id, ResolveDuplicate command, Act act) {
		DuplicateMatch match = this.duplicates.get(id);
		Resolution resolution = command.resolution();
		allow(CaseAction.RESOLVE_DUPLICATE, act.with(new Condition("resolution-missing", resolution != null)));
		if (resolution != null && resolution != match.resolution()) {
			this.duplicates = this.duplicates.resolved(id, resolution, command, act);
			record(new DuplicateResolved(resolution, act.on()), act);
		}
	}

	@Override
	protected void forget() {
		super.forget();
		this.group = Group.nobody();
		this.duplicates = Duplicates.none();
	}

	/** The other case is no longer kept. */
	void forgetCounterpart(CaseId erased) {
		this.duplicates = this.duplicates.without(erased.value());
	}

	final Group group() {
		return this.group;
	}

	final Duplicates duplicates() {
		return this.duplicates;
	}

	final Instant registeredAt() {
		return this.registeredAt;
	}

	protected final void regroup(Group changed) {
		this.group = changed;
	}

}
