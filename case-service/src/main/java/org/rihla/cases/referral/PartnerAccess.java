/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.consent.PartnerId;

/**
 * What the partner may look at, and how long.
 *
 * @param addressedTo the partner from sending until a consent is withdrawn
 * @param dataCategories the kinds of data that were named in sending
 * @param endedOn when the referral was over
 */
record PartnerAccess(@Nullable PartnerId addressedTo, Set<DataCategory> dataCategories, @Nullable Instant endedOn) {

	PartnerAccess {
		Set<DataCategory> inOrder = EnumSet.noneOf(DataCategory.class);
		inOrder.addAll(dataCategories);
		dataCategories = Collections.unmodifiableSet(inOrder);
	}

	static PartnerAccess none() {
		return new PartnerAccess(null, Set.of(), null);
	}

	PartnerAccess opened(PartnerId partner, Set<DataCategory> categories) {
		return new PartnerAccess(partner, categories, null);
	}

	PartnerAccess ended(Instant on) {
		return new PartnerAccess(this.addressedTo, this.dataCategories, on);
	}

	/** At once, since a consent is gone. */
	PartnerAccess closed() {
		return new PartnerAccess(null, this.dataCategories, this.endedOn);
	}

	/** Whether it may read: while the referral is open, and some time after. */
	boolean allowedOn(Instant now, Duration accessAfterEnd) {
		return this.addressedTo != null && (this.endedOn == null || !now.isAfter(this.endedOn.plus(accessAfterEnd)));
	}

}
