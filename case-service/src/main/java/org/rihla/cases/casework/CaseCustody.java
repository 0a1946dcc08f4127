/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.CaseAssigned;
import org.rihla.cases.casework.CaseEvent.CaseTransferred;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.entry.LateEntry;
import org.rihla.chassis.outbox.DomainEvent;

/**
 * Where a case stands and who is responsible for it. Parts are unwrapped, so that scopes
 * and queries find their members at the top of the stored state.
 */
abstract class CaseCustody extends Aggregate<CaseId> {

	private String caseNumber;

	private CaseStatus status = CaseStatus.REGISTERED;

	@JsonUnwrapped
	private Custody custody;

	private @Nullable TransferOffer transfer;

	private List<LateEntry> lateEntries = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected CaseCustody() {
	}

	protected CaseCustody(CaseId id, Filing filing, Act act) {
		super(id);
		this.caseNumber = filing.number().get().text();
		this.custody = Custody.opened(filing.missionCode(), filing.officeCode(), act.by());
	}

	void assign(AssignCase command, Act act) {
		allow(CaseAction.ASSIGN, Custody.isTeamOf(this.custody.officeCode(), command.teamCode()));
		String owner = command.ownerId().toString();
		if (!this.custody.isWith(owner, command.teamCode())) {
			this.custody = this.custody.handedTo(owner, command.teamCode());
			record(new CaseAssigned(command.ownerId(), command.teamCode(), act.on()));
		}
	}

	/** Nobody hears of it before the other office has agreed. */
	void offerTransfer(OfferTransfer command, Act act) {
		allow(CaseAction.OFFER_TRANSFER,
				new Condition("receiving-office-not-agreed", !command.officeCode().equals(this.custody.officeCode())));
		this.transfer = new TransferOffer(command.officeCode(), act.by(), act.now(), command.reason());
	}

	/**
	 * The case moves; what belongs to it follows by event.
	 * @param office where the caller works
	 */
	void acceptTransfer(AcceptTransfer command, @Nullable String office, Act act) {
		allow(CaseAction.ACCEPT_TRANSFER, TransferOffer.conditions(this.transfer, command, office));
		if (office != null) {
			this.custody = this.custody.movedTo(office, command.ownerId().toString(), command.teamCode());
			this.transfer = null;
			record(new CaseTransferred(act.on()));
			record(new CaseAssigned(command.ownerId(), command.teamCode(), act.on()));
		}
	}

	/** Leaves only where it lay: the mission and office that its tombstone tells. */
	protected void forget() {
		this.caseNumber = "";
		this.custody = this.custody.emptied();
		this.transfer = null;
		this.lateEntries = new ArrayList<>();
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

	final @Nullable TransferOffer transfer() {
		return this.transfer;
	}

	final List<LateEntry> lateEntries() {
		return List.copyOf(this.lateEntries);
	}

	@Override
	protected final Origin origin() {
		return new Origin(id().value(), this.custody.missionCode(), this.custody.officeCode());
	}

	protected final void entrust(Custody changed) {
		this.custody = changed;
	}

	/** Tells it, and keeps why it is told late. */
	protected final void record(DomainEvent event, Act act) {
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
