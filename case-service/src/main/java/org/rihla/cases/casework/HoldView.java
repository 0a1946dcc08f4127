/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.hold.Hold;
import org.rihla.cases.casework.hold.HoldGround.Grounds;
import org.rihla.cases.casework.hold.HoldId;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A hold as one caller may see it: everybody that it is there, since when and whom to
 * ask; its kind and why only those who may read its compartment.
 */
record HoldView(HoldId holdId, Hold.State state, Hold.Force force, List<PersonId> personIds, String desk,
		Instant placedOn, LocalDate reviewOn, @Nullable Instant releasedOn, @Nullable Sensitive<Grounds> ground) {

	static HoldView of(Hold hold, Reading reading) {
		return new HoldView(hold.holdId(), hold.state(), hold.force(), hold.personIds(), hold.desk(), hold.placedOn(),
				hold.reviewOn(), hold.releasedOn(), reading.show(hold.ground().compartment(), hold.ground().sealed()));
	}

	/** For whoever may place and release it. */
	static HoldView ofOwnKind(Hold hold) {
		return new HoldView(hold.holdId(), hold.state(), hold.force(), hold.personIds(), hold.desk(), hold.placedOn(),
				hold.reviewOn(), hold.releasedOn(), hold.ground().sealed());
	}

}
