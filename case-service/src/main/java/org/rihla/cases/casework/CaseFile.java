/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.cases.act.Act;
import org.rihla.cases.act.LateEntry;
import org.rihla.cases.casework.CaseEvent.CaseAssigned;
import org.rihla.cases.casework.CaseEvent.DuplicateResolved;
import org.rihla.cases.casework.CaseEvent.PossibleDuplicateFlagged;
import org.rihla.cases.casework.duplicate.DuplicateMatch;
import org.rihla.cases.casework.duplicate.Duplicates;
import org.rihla.cases.casework.duplicate.MatchId;
import org.rihla.cases.casework.duplicate.Resolution;
import org.rihla.cases.casework.duplicate.ResolveDuplicate;
import org.rihla.cases.casework.person.Group;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;

/**
 * The part of a case that is kept in every status: who the people are, who is
 * responsible. Its verbs never move the case. Parts are unwrapped, so that scopes and
 * queries find their members at the top of the stored state.
 */
abstract class CaseFile extends Aggregate<CaseId> {

	private String caseNumber;

	private CaseStatus status = CaseStatus.REGISTERED;

	@JsonUnwrapped
	private Custody custody;

	@JsonUnwrapped
	private Group group;

	private Duplicates duplicates = Duplicates.none();

	private Instant registeredAt;

	private List<LateEntry> lateEntries = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected CaseFile() {
	}

	protected CaseFile(CaseId id, Filing filing, Registration registration) {
		super(id);
		this.caseNumber = filing.number().get().text();
		this.custody = Custody.opened(filing.missionCode(), filing.officeCode(), registration.act().by());
		this.group = registration.group();
		this.registeredAt = registration.act().now();
	}

	void assign(AssignCase command, Act act) {
		allow(CaseAction.ASSIGN);
		String owner = command.ownerId().toString();
		if (!this.custody.isWith(owner, command.teamCode())) {
			this.custody = this.custody.handedTo(owner, command.teamCode());
			record(new CaseAssigned(command.ownerId(), command.teamCode(), act.on()));
		}
	}

	/** Never stands in the way of what is being done. */
	void flagDuplicates(List<DuplicateMatch> found, String ruleSet, Act act) {
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

	final String caseNumber() {
		return this.caseNumber;
	}

	final CaseStatus status() {
		return this.status;
	}

	final Custody custody() {
		return this.custody;
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

	final List<LateEntry> lateEntries() {
		return List.copyOf(this.lateEntries);
	}

	@Override
	protected final Origin origin() {
		return new Origin(id().value(), this.custody.missionCode(), this.custody.officeCode());
	}

	/** Tells it, and keeps why it is told late. */
	protected final void record(CaseEvent event, Act act) {
		act.when().lateEntry(event.type()).ifPresent(this.lateEntries::add);
		record(event);
	}

	/** Refuses a verb in a status that does not know it, or with unmet conditions. */
	protected final void allow(CaseAction action, Condition... conditions) {
		allowIn(action.knownIn(), this.status, conditions);
	}

	/** The same, and moves on. */
	protected final void move(CaseAction action, CaseStatus next, Condition... conditions) {
		allow(action, conditions);
		moveTo(next);
	}

	protected final void moveTo(CaseStatus next) {
		this.status = step(this.status, next);
	}

}
