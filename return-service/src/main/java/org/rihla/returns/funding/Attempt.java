/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.UUID;

import org.rihla.chassis.aggregate.Ids;

/**
 * One try to set a whole package aside. What it reserves gets ids that follow from it, so
 * that trying again after a crash reserves the same.
 *
 * @param offered whether it is for an offer, which ends it; else it expires by itself
 */
record Attempt(UUID id, FundingPackage wanted, boolean offered, Instant until) {

	/** The same reservation however often it is made. */
	ReservationId reservationId(AgreementId agreement, Need need) {
		return new ReservationId(Ids.derived(this.id, agreement.value() + "|" + need.key()));
	}

}
