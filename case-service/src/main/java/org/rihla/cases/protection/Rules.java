/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

import org.rihla.cases.protection.track.GateTerms;

/**
 * What a protection file is handed from outside.
 *
 * @param ids random ones: what follows from an event could be guessed
 */
record Rules(ProtectionTerms terms, GateTerms valid, Supplier<UUID> ids) {

	Review review(boolean critical, Instant now) {
		return Review.requested(new ReviewId(this.ids.get()), now.plus(this.terms.reviewWithin(critical)));
	}

}
