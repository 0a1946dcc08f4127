/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.cases.casework.CaseEvent.CaseClosed;
import org.rihla.cases.casework.closure.ApproveClosure;
import org.rihla.cases.casework.closure.ClosureCode;
import org.rihla.cases.casework.closure.ClosureGroup;
import org.rihla.cases.casework.closure.ClosureTerms;
import org.rihla.cases.casework.closure.PersonOutcome;
import org.rihla.cases.casework.closure.ReopenCase;
import org.rihla.cases.casework.closure.RequestClosure;
import org.rihla.cases.casework.person.Contact;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.caseIn;
import static org.rihla.cases.casework.CaseFixtures.unmet;
import static org.rihla.cases.casework.ClosureFixtures.CLOSURE_TERMS;
import static org.rihla.cases.casework.ClosureFixtures.approval;
import static org.rihla.cases.casework.ClosureFixtures.closureOf;
import static org.rihla.cases.casework.PeopleFixtures.contact;

/** What must be settled before the work ends, and how it begins again. */
class CaseClosureTests {

	@ParameterizedTest
	@CsvSource({ "NOT_ELIGIBLE,NOT_ELIGIBLE", "IN_RETURN,WITHDRAWN_AFTER_DECLARATION", "REGISTERED,FUNDING_ENDED",
			"WAITLISTED,RETURN_TOO_RISKY", "RETURNED,RETURNED_NO_REINTEGRATION_FORESEEN",
			"IN_REINTEGRATION,REINTEGRATION_COMPLETED", "NOT_ELIGIBLE,DUPLICATE", "RETURNED,DECEASED" })
	void endsWithACodeThatFitsHowFarItCame(CaseStatus status, ClosureCode code) {
		AssistanceCase subject = caseIn(status);

		request(subject, closureOf(subject, code));

		assertThat(subject.status()).isEqualTo(CaseStatus.CLOSING);
	}

	@ParameterizedTest
	@CsvSource({ "IN_RETURN,NOT_ELIGIBLE", "NOT_ELIGIBLE,FUNDING_ENDED", "RETURNED,LEFT_BY_OWN_MEANS",
			"IN_RETURN,REINTEGRATION_COMPLETED", "IN_REINTEGRATION,EXIT_REFUSED" })
	void refusesACodeThatDoesNot(CaseStatus status, ClosureCode code) {
		AssistanceCase subject = caseIn(status);

		assertThat(unmet(() -> request(subject, closureOf(subject, code)))).containsOnlyKeys("closure-code-invalid");
	}

	@Test
	void givesWhoStayedAndWhoReturnedEachTheirOwnCode() {
		AssistanceCase subject = CaseFixtures.assignedCase();
		CaseVerb.ADD_PERSON.on(subject);
		List<PersonId> both = subject.group().ids();
		subject
			.follow(new ReturnNews(ReturnNews.Kind.ARRIVED, UUID.randomUUID(), Set.of(both.getFirst()), "any", NOON));

		request(subject, new RequestClosure(List.of(outcome(both.getFirst(), ClosureCode.REINTEGRATION_DECLINED),
				outcome(both.getLast(), ClosureCode.REGULARISED_OR_STAYS)), null, null, null));

		assertThat(subject.endings().current().group()).isEqualTo(ClosureGroup.RETURNED);
	}

	@Test
	void asksForANoteWithTheCodeThatSaysNothing() {
		AssistanceCase subject = CaseFixtures.assignedCase();

		assertThat(unmet(() -> request(subject, closureOf(subject, ClosureCode.OTHER))))
			.containsOnlyKeys("reason-missing");
	}

	@Test
	void believesInLossOfContactAfterThreeFailedAttemptsInSixtyDays() {
		AssistanceCase subject = CaseFixtures.assignedCase();
		PersonId person = subject.group().principalPersonId();
		tryIn(subject, person, Contact.Outcome.NOT_REACHED, 70);
		tryIn(subject, person, Contact.Outcome.NOT_REACHED, 20);
		tryIn(subject, person, Contact.Outcome.WRONG_NUMBER, 10);

		assertThat(unmet(() -> request(subject, closureOf(subject, ClosureCode.NO_CONTACT_PRE_DEPARTURE))))
			.containsEntry("contact-attempts-insufficient", List.of(person.value().toString()));
		tryIn(subject, person, Contact.Outcome.NOT_REACHED, 1);
		assertThatCode(() -> request(subject, closureOf(subject, ClosureCode.NO_CONTACT_PRE_DEPARTURE)))
			.doesNotThrowAnyException();
	}

	@Test
	void countsAttemptsAnewAfterThePersonWasReached() {
		AssistanceCase subject = CaseFixtures.assignedCase();
		PersonId person = subject.group().principalPersonId();
		for (int day = 20; day > 17; day--) {
			tryIn(subject, person, Contact.Outcome.NOT_REACHED, day);
		}
		tryIn(subject, person, Contact.Outcome.REACHED, 5);

		assertThat(unmet(() -> request(subject, closureOf(subject, ClosureCode.NO_CONTACT_PRE_DEPARTURE))))
			.containsOnlyKeys("contact-attempts-insufficient");
	}

	@Test
	void namesAllThatHasToBeSettledAtOnce() {
		AssistanceCase subject = caseIn(CaseStatus.IN_RETURN);
		CaseVerb.PLACE_HOLD.on(subject);
		request(subject, new RequestClosure(closureOf(subject, ClosureCode.FUNDING_ENDED).persons(), null, null, null));
		ClosureTerms none = new ClosureTerms(Map.of(), 3, 60);

		assertThat(unmet(() -> subject.approveClosure(approval(), List.of(new Condition("open-referral", false)), none,
				act(CASEWORKER, "approve"))))
			.containsOnlyKeys("closure-talk-not-offered", "maker-is-checker", "open-hold", "open-referral",
					"open-work-remains", "retention-date-missing");
	}

	@Test
	void looksAtTheCodesAgainWhenSomebodyArrivedMeanwhile() {
		AssistanceCase subject = caseIn(CaseStatus.IN_RETURN);
		request(subject, closureOf(subject, ClosureCode.FUNDING_ENDED));
		subject.follow(ReturnFixtures.arrived(subject));
		ReturnFixtures.settle(subject);

		assertThat(unmet(() -> subject.approveClosure(approval(), List.of(), CLOSURE_TERMS, act(MANAGER, "approve"))))
			.containsOnlyKeys("closure-code-invalid");
	}

	@ParameterizedTest
	@CsvSource({ "ELIGIBLE,FUNDING_ENDED,2027-09-14", "RETURNED,RE_MIGRATED,2028-09-14",
			"IN_REINTEGRATION,REINTEGRATION_COMPLETED,2031-09-14", "ELIGIBLE,SECURITY_OR_CONTEXT,2027-09-14" })
	void keepsTheFileForTheTimeOfItsKind(CaseStatus status, ClosureCode code, LocalDate until) {
		AssistanceCase subject = caseIn(status);
		ReturnFixtures.settle(subject);
		request(subject, closureOf(subject, code));

		subject.approveClosure(new ApproveClosure(null), List.of(), CLOSURE_TERMS, act(MANAGER, "approve"));

		assertThat(subject.recorded().getLast()).asInstanceOf(type(CaseClosed.class))
			.returns(until, CaseClosed::retentionUntil);
		assertThat(subject.custody().ownerId()).isNull();
	}

	@Test
	void beginsAgainWhereTheGroupIsWithTheRequesterAsOwner() {
		AssistanceCase home = caseIn(CaseStatus.RETURNED);
		ReturnFixtures.settle(home);
		request(home, closureOf(home, ClosureCode.RE_MIGRATED));
		home.approveClosure(approval(), List.of(), CLOSURE_TERMS, act(MANAGER, "approve"));
		AssistanceCase here = caseIn(CaseStatus.CLOSED);

		CaseVerb.REOPEN.on(home);
		CaseVerb.REOPEN.on(here);

		assertThat(home.status()).isEqualTo(CaseStatus.RETURNED);
		assertThat(here.status()).isEqualTo(CaseStatus.ASSESSED);
		assertThat(here.custody().ownerId()).isEqualTo(CASEWORKER);
		assertThat(here.endings().retentionUntil()).isNull();
	}

	@Test
	void doesNotBeginAgainByOneHumanAloneOrBesideAnotherOpenCase() {
		AssistanceCase subject = caseIn(CaseStatus.CLOSED);

		assertThat(unmet(() -> subject.reopen(new ReopenCase(UUID.fromString(MANAGER), null), subject.group().ids(),
				act(MANAGER, "reopen"))))
			.containsOnlyKeys("maker-is-checker", "person-in-other-open-case", "reason-missing");
	}

	private static void tryIn(AssistanceCase subject, PersonId person, Contact.Outcome outcome, int daysAgo) {
		subject.recordContact(contact(person, outcome),
				act(CASEWORKER, "try-" + daysAgo, NOON.minus(Duration.ofDays(daysAgo))));
	}

	private static PersonOutcome outcome(PersonId person, ClosureCode code) {
		return new PersonOutcome(person, Sensitive.of(code));
	}

	private static void request(AssistanceCase subject, RequestClosure command) {
		subject.requestClosure(command, CLOSURE_TERMS, act(CASEWORKER, "request"));
	}

}
