/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.RegisterCase.NewPerson;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.Consents;
import org.rihla.cases.casework.consent.GrantConsent;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.person.Capacity;
import org.rihla.cases.casework.person.Group;
import org.rihla.cases.casework.person.Person;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Somebody who becomes part of a group, at its registration or later.
 *
 * @param consentId id for the consent to processing, if it was given
 */
record Newcomer(PersonId id, ConsentId consentId, NewPerson said) {

	private static final int GROUP_LIMIT = 20;

	static Newcomer of(AddPerson command, Act act) {
		PersonId known = command.personId();
		return new Newcomer((known != null) ? known : new PersonId(act.newId("person")),
				new ConsentId(act.newId("consent")), command.person());
	}

	/**
	 * What must hold before this person joins the group.
	 * @param elsewhere whether the person is in another open case
	 */
	Condition[] conditions(Group group, List<Relationship> ties, boolean elsewhere) {
		return new Condition[] { new Condition("consent-for-processing", this.said.mayBeProcessed()),
				new Condition("contact-rule-missing", this.said.reachable()),
				new Condition("person-in-other-open-case", !elsewhere && group.find(this.id).isEmpty()),
				new Condition("group-too-large", group.size() < GROUP_LIMIT),
				group.hasAll(ties.stream().map((tie) -> tie.otherThan(this.id)).toList()) };
	}

	Person person() {
		return new Person(this.id, this.said.details(), orElse(this.said.contactRules(), List.of()),
				orElse(this.said.capacity(), Capacity.NOT_IN_DOUBT), this.said.vitalInterest(), this.said.documents(),
				this.said.speech());
	}

	/** These consents with the newcomer's to processing. */
	Consents agreed(Consents consents, Act act) {
		var details = this.said.processingConsent();
		if (details == null) {
			return consents;
		}
		GrantConsent grant = new GrantConsent(this.id, Purpose.PROCESSING, null, null, details, null, null);
		return consents.with(Consent.granted(this.consentId, grant, act.on(), null));
	}

	private static <T> Sensitive<T> orElse(@Nullable Sensitive<T> said, T otherwise) {
		return (said != null) ? said : Sensitive.of(otherwise);
	}

}
