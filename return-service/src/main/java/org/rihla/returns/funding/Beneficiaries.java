/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;

/**
 * The group that a package is for, as far as donors' rules ask.
 *
 * @param priority the most urgent of them, 1 to 4
 * @param hostRegion where they live now
 * @param departureOn day of their flight, once it is known
 */
record Beneficiaries(int priority, @Nullable String countryOfReturn, @Nullable Sensitive<String> hostRegion,
		@Nullable Sensitive<LocalDate> departureOn, List<Beneficiary> people) {

	Beneficiaries {
		people = List.copyOf(people);
	}

	List<PersonId> ids() {
		return this.people.stream().map(Beneficiary::personId).toList();
	}

}
