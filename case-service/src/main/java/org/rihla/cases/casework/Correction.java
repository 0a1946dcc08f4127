/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.person.Capacity;
import org.rihla.cases.casework.person.Group;
import org.rihla.cases.casework.person.Person;
import org.rihla.cases.casework.person.PersonDetails.IdentityConfidence;
import org.rihla.cases.casework.person.PersonDetails.ProtectionClaim;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What was corrected about a person, by whom and why.
 *
 * @param before the details as they were; null when they did not change
 */
record Correction(PersonId personId, String by, Instant on,
		@Nullable @Sealed(Compartment.CORE) Sensitive<String> reason,
		@Nullable @Sealed(Compartment.CORE) Sensitive<PersonDetails> before) {

	static Correction of(CorrectFacts command, Group group, Act act) {
		return new Correction(command.personId(), act.by(), act.on(), command.reason(),
				(command.details() != null) ? group.find(command.personId()).orElseThrow().details() : null);
	}

	/** What must hold before facts are said anew. */
	static Condition[] conditions(CorrectFacts command, Group group) {
		boolean verified = group.find(command.personId()).filter((person) -> isVerified(command, person)).isPresent();
		boolean claimed = group.find(command.personId()).filter((person) -> isClaiming(command, person)).isPresent();
		return new Condition[] { group.has(command.personId()), new Condition("person-unknown", command.aboutOne()),
				new Condition("reason-missing", !verified || command.reason() != null),
				new Condition("claim-needs-ending", !claimed) };
	}

	/** Whether something changes that somebody had looked into. */
	private static boolean isVerified(CorrectFacts command, Person person) {
		PersonDetails known = person.details().reveal();
		boolean verified = command.details() != null && known.identityConfidence() == IdentityConfidence.VERIFIED
				&& !known.equals(command.details().reveal());
		boolean doubted = command.capacity() != null && person.capacity().reveal() == Capacity.IN_DOUBT
				&& command.capacity().reveal() != Capacity.IN_DOUBT;
		return verified || doubted;
	}

	/** Whether an open claim to protection would end in passing. */
	private static boolean isClaiming(CorrectFacts command, Person person) {
		return command.details() != null && person.details().reveal().protectionClaim() == ProtectionClaim.OPEN
				&& command.details().reveal().protectionClaim() != ProtectionClaim.OPEN;
	}

}
