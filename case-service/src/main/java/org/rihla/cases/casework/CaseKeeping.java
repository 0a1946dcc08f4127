/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.CaseErased;
import org.rihla.cases.casework.closure.Endings;
import org.rihla.cases.casework.keeping.ExtendRetention;
import org.rihla.cases.casework.keeping.Keeping;
import org.rihla.cases.casework.keeping.PlaceLegalHold;
import org.rihla.cases.casework.keeping.ProposeErasure;

/** How long the file is kept when the work has ended, and how it goes. */
abstract class CaseKeeping extends CaseAssessment {

	@JsonUnwrapped
	private Endings endings = Endings.none();

	private Keeping keeping = Keeping.none();

	protected CaseKeeping() {
	}

	protected CaseKeeping(CaseId id, Filing filing, Registration registration) {
		super(id, filing, registration);
	}

	/** Somebody was asked to decide on deletion. */
	void retentionReached(LocalDate today) {
		if (status() == CaseStatus.CLOSED) {
			this.endings = this.endings.retentionReached(today);
		}
	}

	/** Somebody was asked whether the law still wants it kept. */
	void legalHoldReviewed(LocalDate today) {
		this.keeping = this.keeping.reviewedOn(today);
	}

	/** Also renews one: the day of its next review is told each time. */
	void placeLegalHold(PlaceLegalHold command, Act act) {
		allow(CaseAction.PLACE_LEGAL_HOLD, Keeping.holdable(command, act));
		this.keeping = this.keeping.held(command, act);
	}

	void liftLegalHold() {
		allow(CaseAction.LIFT_LEGAL_HOLD, this.keeping.isHeld());
		this.keeping = this.keeping.lifted();
	}

	/** Before its day; on that day it is proposed by itself. */
	void proposeErasure(ProposeErasure command, String role, Act act) {
		allow(CaseAction.PROPOSE_ERASURE);
		this.keeping = this.keeping.proposed(command, role, act);
	}

	/** Answers the question whether to erase it: not yet. */
	void extendRetention(ExtendRetention command, Act act) {
		allow(CaseAction.EXTEND_RETENTION, this.endings.extendable(command.until(), act.today()));
		this.endings = this.endings.extended(command.until());
		this.keeping = this.keeping.extended(command, act);
	}

	/** Nothing but the tombstone stays; what was sealed and searched by goes at once. */
	void erase(String role, Act act) {
		move(CaseAction.ERASE, CaseStatus.ERASED, this.keeping.erasable(this.endings, act));
		Keeping buried = this.keeping.buried(this.endings, role, act);
		forget();
		this.keeping = buried;
		record(new CaseErased(act.now()));
	}

	@Override
	protected void forget() {
		super.forget();
		this.endings = Endings.none();
	}

	/** Whether there is a file, not only a tombstone. */
	final boolean isKept() {
		return status() != CaseStatus.ERASED;
	}

	final Endings endings() {
		return this.endings;
	}

	final Keeping keeping() {
		return this.keeping;
	}

	protected final void end(Endings changed) {
		this.endings = changed;
	}

	/** What was proposed for the file as it was closed is void. */
	protected final void workAgain(Endings changed) {
		this.endings = changed;
		this.keeping = this.keeping.reopened();
	}

}
