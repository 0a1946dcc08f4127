/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.PlanId;

/**
 * Who works for a group besides those who book: at the one end whoever owns its case, at
 * the other the office that receives it.
 */
public record Keeper(PlanId planId, @Nullable String ownerId, @Nullable String receivingOfficeCode) {

	boolean is(@Nullable String subject, @Nullable String office) {
		return (this.ownerId != null && this.ownerId.equals(subject))
				|| (this.receivingOfficeCode != null && this.receivingOfficeCode.equals(office));
	}

	/** Of people who go on in a plan beside: nobody was asked to receive them yet. */
	Keeper of(PlanId sibling) {
		return new Keeper(sibling, this.ownerId, null);
	}

}
