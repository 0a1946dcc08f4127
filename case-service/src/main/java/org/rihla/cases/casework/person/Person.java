/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * One member of the group; only the id is clear.
 *
 * @param documents what the person is known by; numbers are kept as travel papers are
 * @param vitalInterest why the person was registered without being able to consent
 */
public record Person(PersonId personId, @Sealed(Compartment.CORE) Sensitive<PersonDetails> details,
		@Sealed(Compartment.CORE) Sensitive<List<ContactRule>> contactRules,
		@Sealed(Compartment.PROTECTION) Sensitive<Capacity> capacity,
		@Nullable @Sealed(Compartment.CORE) Sensitive<String> vitalInterest,
		@Nullable @Sealed(Compartment.TRAVEL) Sensitive<List<IdentityDocument>> documents,
		@Nullable @Sealed(Compartment.CORE) Sensitive<Speech> speech) {

	/**
	 * The same person with whatever of this is said anew; what is absent stays.
	 */
	public Person corrected(@Nullable Sensitive<PersonDetails> details,
			@Nullable Sensitive<List<ContactRule>> contactRules, @Nullable Sensitive<Capacity> capacity,
			@Nullable Sensitive<Speech> speech) {
		return new Person(this.personId, (details != null) ? details : this.details,
				(contactRules != null) ? contactRules : this.contactRules,
				(capacity != null) ? capacity : this.capacity, this.vitalInterest, this.documents,
				(speech != null) ? speech : this.speech);
	}

}
