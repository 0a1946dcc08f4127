/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.UUID;

import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.hold.HoldId;
import org.rihla.cases.casework.hold.PlaceHold;
import org.rihla.cases.casework.hold.ReleaseHold;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.springframework.stereotype.Service;

/** Places and releases holds. */
@Service
class HoldingCases {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final CaseworkDefaults defaults;

	private final Acts acts;

	HoldingCases(AggregateStore<AssistanceCase, CaseId> cases, CaseworkDefaults defaults, Acts acts) {
		this.cases = cases;
		this.defaults = defaults;
		this.acts = acts;
	}

	AssistanceCase place(CaseId id, PlaceHold command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.placeHold(command, change.access().caller().roles(),
				this.defaults.holdReview(), this.acts.of(command, change)));
	}

	AssistanceCase release(CaseId id, HoldId hold, ReleaseHold command, Change change) {
		return this.cases.update(id, change, (subject) -> subject.releaseHold(hold, command,
				change.access().caller().roles(), this.acts.of(command, change)));
	}

	/** The id of the hold that this request places. */
	UUID idOf(Change change) {
		return this.acts.now(change).newId("hold");
	}

}
