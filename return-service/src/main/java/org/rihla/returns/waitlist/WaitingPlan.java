/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.funding.Kind;
import org.rihla.returns.funding.Waiting;

/** Which plan it is that waits, for what, since when, and who answers for it. */
abstract class WaitingPlan extends Aggregate<EntryId> {

	private CaseId caseId;

	private Kind kind;

	private PlanId planId;

	private int planVersion;

	private String missionCode;

	private String officeCode;

	private @Nullable String ownerId;

	private @Nullable String teamCode;

	private List<String> needs;

	private int priority;

	private Instant waitingSince;

	/** For the mapper. */
	@SuppressWarnings("NullAway.Init")
	WaitingPlan() {
	}

	WaitingPlan(EntryId id, Waiting waiting, Instant since) {
		super(id);
		this.caseId = waiting.caseId();
		this.kind = waiting.kind();
		this.planId = waiting.planId();
		this.planVersion = waiting.version();
		this.missionCode = waiting.custody().missionCode();
		this.officeCode = waiting.custody().officeCode();
		this.ownerId = waiting.custody().ownerId();
		this.teamCode = waiting.custody().teamCode();
		this.needs = waiting.needs();
		this.priority = waiting.priority();
		this.waitingSince = since;
	}

	/** Goes with its case to another owner and team, in whichever office. */
	void follow(String owner, String team, String office) {
		this.ownerId = owner;
		this.teamCode = team;
		this.officeCode = office;
	}

	final CaseId caseId() {
		return this.caseId;
	}

	final Kind kind() {
		return this.kind;
	}

	final PlanId planId() {
		return this.planId;
	}

	/** Of a reintegration plan; 0 for a return. */
	final int planVersion() {
		return this.planVersion;
	}

	final String missionCode() {
		return this.missionCode;
	}

	final List<String> needs() {
		return List.copyOf(this.needs);
	}

	final int priority() {
		return this.priority;
	}

	final Instant waitingSince() {
		return this.waitingSince;
	}

	@Override
	protected final Origin origin() {
		return new Origin(this.caseId.value(), this.missionCode, this.officeCode);
	}

}
