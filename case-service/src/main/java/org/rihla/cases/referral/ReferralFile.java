/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.Sight;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.entry.LateEntry;

/**
 * The part of a referral that is the same in every status: about whom it is, who sees it,
 * what its events say.
 */
abstract class ReferralFile extends Aggregate<ReferralId> {

	private CaseId caseId;

	@JsonUnwrapped
	private Sight sight;

	@JsonUnwrapped
	private RequestedService requested;

	private ReferralStatus status = ReferralStatus.DRAFT;

	@JsonUnwrapped
	private TimeToAnswer time = TimeToAnswer.notStarted();

	private List<LateEntry> lateEntries = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ReferralFile() {
	}

	protected ReferralFile(ReferralId id, CaseId caseId, Sight sight, RequestedService requested) {
		super(id);
		this.caseId = caseId;
		this.sight = sight;
		this.requested = requested;
	}

	/**
	 * Follows its case to a new owner, who alone is responsible; one drafted under that
	 * owner stays as it is.
	 */
	final void handOver(String owner, String team) {
		if (!restricted() && !this.sight.isWith(owner, team)) {
			this.sight = this.sight.assignedTo(Set.of()).handedTo(owner, team);
		}
	}

	/** Follows its case to another office. */
	final void moveToOffice(String office) {
		this.sight = this.sight.movedTo(office);
	}

	final CaseId caseId() {
		return this.caseId;
	}

	final RequestedService requested() {
		return this.requested;
	}

	final ReferralStatus status() {
		return this.status;
	}

	final TimeToAnswer time() {
		return this.time;
	}

	/** Whether it is seen only by the readers of the protection file it stems from. */
	final boolean restricted() {
		return this.sight.restricted();
	}

	@Override
	protected final Origin origin() {
		return this.sight.origin(this.caseId);
	}

	protected final void timed(TimeToAnswer changed) {
		this.time = changed;
	}

	protected final void tell(ReferralEvent.Kind kind, Act act) {
		ReferralEvent event = tell(kind, act.on());
		act.when().lateEntry(event.type()).ifPresent(this.lateEntries::add);
	}

	protected final ReferralEvent tell(ReferralEvent.Kind kind, Instant on) {
		ReferralEvent event = kind.of(id(), this.requested.partnerId(),
				restricted() ? ServiceCode.OTHER : this.requested.serviceCode(), this.requested.urgency(),
				this.time.respondBy(), on);
		record(event);
		return event;
	}

	protected final void moveTo(ReferralStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
