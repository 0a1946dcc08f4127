/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.casework.CaseEvent.PersonAdded;
import org.rihla.cases.casework.person.Capacity;
import org.rihla.cases.casework.person.ContactRule;
import org.rihla.cases.casework.person.PersonDetails.IdentityConfidence;
import org.rihla.cases.casework.person.PersonDetails.ProtectionClaim;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.OTHER_MANAGER;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.assessedCase;
import static org.rihla.cases.casework.CaseFixtures.assignedCase;
import static org.rihla.cases.casework.CaseFixtures.unmet;
import static org.rihla.cases.casework.DecisionFixtures.MAX_AGE;
import static org.rihla.cases.casework.DecisionFixtures.PROGRAMMES;
import static org.rihla.cases.casework.DecisionFixtures.eligible;
import static org.rihla.cases.casework.IntakeFixtures.intake;
import static org.rihla.cases.casework.PeopleFixtures.correction;
import static org.rihla.cases.casework.PeopleFixtures.details;
import static org.rihla.cases.casework.PeopleFixtures.removal;
import static org.rihla.cases.casework.PeopleFixtures.sibling;

/** Who belongs to a group, what is known of them, and whose case it is. */
class CasePeopleTests {

	@Test
	void takesANewcomerInWithConsentAndKinship() {
		AssistanceCase subject = assignedCase();

		subject.addPerson(sibling(subject), false, act(CASEWORKER, "add"));

		PersonId newcomer = subject.group().ids().getLast();
		assertThat(subject.recorded().getLast()).asInstanceOf(type(PersonAdded.class))
			.returns(newcomer, PersonAdded::personId);
		assertThat(subject.consents().valid(PeopleFixtures.TODAY))
			.anyMatch((consent) -> consent.personId().equals(newcomer));
		assertThat(subject.group().ties()).singleElement().matches((tie) -> tie.from().equals(newcomer));
	}

	@Test
	void decidesNothingBeforeANewcomerIsAskedAndScreened() {
		AssistanceCase subject = assessedCase();
		subject.addPerson(sibling(subject), false, act(CASEWORKER, "add"));

		assertThat(unmet(() -> subject.decideEligibility(eligible(), PROGRAMMES, MAX_AGE, act(MANAGER, "decide"))))
			.containsOnlyKeys("eligibility-facts-missing", "screening-stale");
	}

	@Test
	void forgetsKinshipWithSomebodyWhoLeaves() {
		AssistanceCase subject = assignedCase();
		subject.addPerson(sibling(subject), false, act(CASEWORKER, "add"));

		subject.removePerson(removal(subject.group().ids().getLast()), act(CASEWORKER, "remove"));

		assertThat(subject.group().size()).isEqualTo(1);
		assertThat(subject.group().ties()).isEmpty();
	}

	@Test
	void takesAnswersOfSomebodyWhoWasNotInterviewedAsACorrection() {
		AssistanceCase subject = assessedCase();
		PersonId person = subject.group().principalPersonId();
		int interviews = subject.interviews().version();

		subject.correctFacts(
				new CorrectFacts(person, null, null, null, null, intake(subject), "GN", null, null, null, null),
				act(CASEWORKER, "correct"));

		assertThat(subject.interviews().version()).isEqualTo(interviews + 1);
		assertThat(subject.request().countryOfReturn()).isEqualTo("GN");
	}

	@Test
	void endsADoubtAboutCapacityOnlyWithAReason() {
		AssistanceCase subject = assignedCase();
		capacity(subject, Capacity.IN_DOUBT);

		assertThat(unmet(() -> capacity(subject, Capacity.ASSESSED_CAPABLE))).containsOnlyKeys("reason-missing");
	}

	@Test
	void keepsAnOpenClaimThroughACorrection() {
		AssistanceCase subject = assignedCase();
		PersonId person = subject.group().principalPersonId();
		subject.correctFacts(correction(person, details(IdentityConfidence.DECLARED, ProtectionClaim.OPEN)),
				act(CASEWORKER, "claim"));

		assertThat(unmet(() -> subject.correctFacts(
				correction(person, details(IdentityConfidence.DECLARED, ProtectionClaim.NONE)), act(CASEWORKER, "no"))))
			.containsOnlyKeys("claim-needs-ending");
	}

	@Test
	void tellsWarningsBeforeNumbers() {
		ContactRule usable = rule(true, false);
		ContactRule never = rule(true, true);
		ContactRule unsafe = rule(false, false);

		assertThat(ContactRule.warningsFirst(List.of(usable, unsafe, never))).containsExactly(never, unsafe, usable);
	}

	@Test
	void movesOnlyToAnOfficeThatWasAskedAndAgrees() {
		AssistanceCase subject = assignedCase();
		AcceptTransfer command = new AcceptTransfer(UUID.fromString(CASEWORKER), "TNG-1");

		assertThat(unmet(() -> subject.acceptTransfer(command, "TNG", act(OTHER_MANAGER, "take"))))
			.containsOnlyKeys("receiving-office-not-agreed");
		subject.offerTransfer(new OfferTransfer("CAS", null), act(MANAGER, "offer"));
		assertThat(unmet(() -> subject.acceptTransfer(command, "TNG", act(OTHER_MANAGER, "take"))))
			.containsOnlyKeys("receiving-office-not-agreed");
		assertThat(unmet(() -> subject.acceptTransfer(command, "CAS", act(OTHER_MANAGER, "take"))))
			.containsOnlyKeys("owner-not-available");
	}

	private static void capacity(AssistanceCase subject, Capacity capacity) {
		subject.correctFacts(new CorrectFacts(subject.group().principalPersonId(), null, null, Sensitive.of(capacity),
				null, null, null, null, null, null, null), act(CASEWORKER, "capacity-" + capacity));
	}

	private static ContactRule rule(boolean safe, boolean never) {
		return new ContactRule(ContactRule.Kind.PHONE, "+212600000000", safe, null, null, false, null, never);
	}

}
