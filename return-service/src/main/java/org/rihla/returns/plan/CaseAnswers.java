/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.plan.group.CaseFactsTaken;
import org.rihla.returns.plan.recheck.CaseNews;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.recheck.ReturnFacts;

/**
 * What the case says: the facts to plan with, its last answer about what stands against
 * the return, and what it told since.
 *
 * @param warnedOn when it last told of something that stands against the return
 */
record CaseAnswers(CaseFactsTaken facts, @Sealed(Compartment.PROTECTION) @Nullable Sensitive<Clearance> clearance,
		@Nullable Instant warnedOn) {

	static CaseAnswers none() {
		return new CaseAnswers(CaseFactsTaken.none(), null, null);
	}

	CaseAnswers with(CaseFactsTaken facts) {
		return new CaseAnswers(facts, this.clearance, this.warnedOn);
	}

	CaseAnswers with(ReturnFacts answer) {
		return with(CaseFactsTaken.of(answer));
	}

	/** With this answer, if it is one. */
	CaseAnswers with(@Nullable Clearance answer) {
		return (answer != null) ? new CaseAnswers(this.facts, Sensitive.of(answer), this.warnedOn) : this;
	}

	/** The case has told what now stands against the return, or no longer. */
	CaseAnswers with(CaseNews news, Instant now) {
		Clearance last = last();
		CaseAnswers told = (last != null) ? with(news.on(last)) : this;
		return news.warns() ? new CaseAnswers(told.facts, told.clearance, now) : told;
	}

	/** As those take it along who go on by themselves. */
	CaseAnswers parted() {
		return new CaseAnswers(this.facts, this.clearance, null);
	}

	@Nullable Clearance last() {
		return (this.clearance != null) ? this.clearance.reveal() : null;
	}

	/**
	 * An answer asked for then, unless the case has warned meanwhile: then nobody knows.
	 */
	@Nullable Clearance still(@Nullable Clearance answer, Instant askedOn) {
		return (this.warnedOn != null && this.warnedOn.isAfter(askedOn)) ? null : answer;
	}

}
