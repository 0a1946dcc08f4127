/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.closure.ClosureCode;
import org.rihla.cases.casework.eligibility.ApproveException;
import org.rihla.cases.casework.eligibility.UpholdAppeal;
import org.rihla.cases.casework.person.Contact;
import org.rihla.cases.casework.person.PersonDetails.IdentityConfidence;
import org.rihla.cases.casework.person.PersonDetails.ProtectionClaim;
import org.rihla.cases.casework.screening.Screening;
import org.rihla.cases.casework.screening.ScreeningId;

import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.PRIVACY_OFFICER;
import static org.rihla.cases.casework.KeepingFixtures.DPO;
import static org.rihla.cases.casework.KeepingFixtures.asked;
import static org.rihla.cases.casework.KeepingFixtures.hold;
import static org.rihla.cases.casework.KeepingFixtures.until;
import static org.rihla.cases.casework.ScreeningFixtures.INSTRUMENTS;
import static org.rihla.cases.casework.ScreeningFixtures.LOW;
import static org.rihla.cases.casework.ScreeningFixtures.URGENT;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.OFFICER;
import static org.rihla.cases.casework.DecisionFixtures.PROGRAMMES;
import static org.rihla.cases.casework.ConsentFixtures.NO;
import static org.rihla.cases.casework.ConsentFixtures.research;
import static org.rihla.cases.casework.HoldFixtures.FORTNIGHT;
import static org.rihla.cases.casework.HoldFixtures.PROTECTION;
import static org.rihla.cases.casework.HoldFixtures.RELEASE;
import static org.rihla.cases.casework.HoldFixtures.protectionHold;
import static org.rihla.cases.casework.ConsentFixtures.TERMS;
import static org.rihla.cases.casework.CaseFixtures.OTHER_MANAGER;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.assignment;
import static org.rihla.cases.casework.ClosureFixtures.CLOSURE_TERMS;
import static org.rihla.cases.casework.ClosureFixtures.approval;
import static org.rihla.cases.casework.ClosureFixtures.closureOf;
import static org.rihla.cases.casework.ClosureFixtures.rejection;
import static org.rihla.cases.casework.ClosureFixtures.reopening;
import static org.rihla.cases.casework.ConsentFixtures.referralConsent;
import static org.rihla.cases.casework.DecisionFixtures.MAX_AGE;
import static org.rihla.cases.casework.DecisionFixtures.eligible;
import static org.rihla.cases.casework.DecisionFixtures.exception;
import static org.rihla.cases.casework.IntakeFixtures.intake;
import static org.rihla.cases.casework.IntakeFixtures.intakes;
import static org.rihla.cases.casework.PeopleFixtures.contact;
import static org.rihla.cases.casework.PeopleFixtures.correction;
import static org.rihla.cases.casework.PeopleFixtures.details;
import static org.rihla.cases.casework.PeopleFixtures.endOfClaim;
import static org.rihla.cases.casework.PeopleFixtures.removal;
import static org.rihla.cases.casework.PeopleFixtures.sibling;
import static org.rihla.cases.casework.ScreeningFixtures.lowScreening;

/** All verbs of a case, with arguments that meet every condition. */
enum CaseVerb {

	ASSIGN(MANAGER, (subject, act) -> subject.assign(assignment(), act)),

	FLAG_DUPLICATES(CASEWORKER, DuplicateFixtures::flag),

	RESOLVE_DUPLICATE(CASEWORKER, DuplicateFixtures::flagAndResolve),

	START_INTAKE(CASEWORKER, AssistanceCase::startIntake),

	COMPLETE_INTAKE(CASEWORKER, (subject, act) -> subject.completeIntake(intakes(intake(subject)), act)),

	RECORD_SCREENING(CASEWORKER, (subject, act) -> subject.recordScreening(lowScreening(subject), INSTRUMENTS, act)),

	CONFIRM_SCREENING(OFFICER, (subject, act) -> subject.confirmScreening(aScreening(subject), LOW, act)),

	RAISE_PRIORITY(MANAGER, (subject, act) -> subject.raisePriority(URGENT, act)),

	DUE_REVIEWS("system:screening", (subject, act) -> subject.dueReviews(LocalDate.of(2099, 1, 1))),

	SIGN_SCREENING(OFFICER, (subject, act) -> subject.signScreening(aScreening(subject), act)),

	COMPLETE_SCREENING(CASEWORKER, AssistanceCase::completeScreening),

	GRANT_CONSENT(CASEWORKER, (subject, act) -> subject.grantConsent(referralConsent(subject), TERMS, act)),

	REQUEST_CONSENT(CASEWORKER, (subject, act) -> subject.requestConsent(research(subject), act)),

	REFUSE_CONSENT(CASEWORKER, (subject, act) -> {
		subject.requestConsent(research(subject), act);
		subject.refuseConsent(subject.consents().last().consentId(), NO, act);
	}),

	EXPIRE_CONSENTS("system:consent", (subject, act) -> subject.expireConsents(LocalDate.of(2099, 1, 1), act)),

	PLACE_HOLD(OFFICER, (subject, act) -> subject.placeHold(protectionHold(subject), PROTECTION, FORTNIGHT, act)),

	RELEASE_HOLD(OFFICER, (subject, act) -> {
		subject.placeHold(protectionHold(subject), PROTECTION, FORTNIGHT, act);
		subject.releaseHold(subject.holds().all().getLast().holdId(), RELEASE, PROTECTION, act);
	}),

	WITHDRAW_CONSENT(CASEWORKER,
			(subject, act) -> subject.withdrawConsent(subject.consents().all().getFirst().consentId(), act)),

	DECIDE_ELIGIBILITY(MANAGER, (subject, act) -> subject.decideEligibility(eligible(), PROGRAMMES, MAX_AGE, act)),

	REQUEST_EXCEPTION(CASEWORKER, (subject, act) -> subject.requestException(exception(), PROGRAMMES, act)),

	APPROVE_EXCEPTION(MANAGER, (subject, act) -> subject.approveException(new ApproveException(null), act)),

	UPHOLD_APPEAL(OTHER_MANAGER, (subject, act) -> subject.upholdAppeal(new UpholdAppeal(null), act)),

	ADD_PERSON(CASEWORKER, (subject, act) -> subject.addPerson(sibling(subject), false, act)),

	REMOVE_PERSON(CASEWORKER, (subject, act) -> subject.removePerson(removal(subject.group().ids().getLast()), act)),

	CORRECT_FACTS(CASEWORKER,
			(subject,
					act) -> subject.correctFacts(correction(subject.group().principalPersonId(),
							details(IdentityConfidence.VERIFIED, ProtectionClaim.OPEN)), act)),

	END_CLAIM(OFFICER, (subject, act) -> subject.endClaim(endOfClaim(subject.group().principalPersonId()), act)),

	RECORD_CONTACT(CASEWORKER,
			(subject, act) -> subject
				.recordContact(contact(subject.group().principalPersonId(), Contact.Outcome.REACHED), act)),

	OFFER_TRANSFER(MANAGER, (subject, act) -> subject.offerTransfer(new OfferTransfer("CAS", null), act)),

	ACCEPT_TRANSFER(OTHER_MANAGER,
			(subject, act) -> subject.acceptTransfer(new AcceptTransfer(UUID.fromString(CASEWORKER), "CAS-1"), "CAS",
					act)),

	REQUEST_CLOSURE(CASEWORKER,
			(subject, act) -> subject.requestClosure(closureOf(subject, ClosureCode.SECURITY_OR_CONTEXT), CLOSURE_TERMS,
					act)),

	REJECT_CLOSURE(MANAGER, (subject, act) -> subject.rejectClosure(rejection(), act)),

	APPROVE_CLOSURE(MANAGER, (subject, act) -> subject.approveClosure(approval(), List.of(), CLOSURE_TERMS, act)),

	REOPEN(MANAGER, (subject, act) -> subject.reopen(reopening(), List.of(), act)),

	PLACE_LEGAL_HOLD(PRIVACY_OFFICER, (subject, act) -> subject.placeLegalHold(hold(LocalDate.of(2099, 1, 1)), act)),

	LIFT_LEGAL_HOLD(PRIVACY_OFFICER, (subject, act) -> {
		subject.placeLegalHold(hold(LocalDate.of(2099, 1, 1)), act);
		subject.liftLegalHold();
	}),

	PROPOSE_ERASURE(MANAGER, (subject, act) -> subject.proposeErasure(asked(), "programme-manager", act)),

	EXTEND_RETENTION(PRIVACY_OFFICER, (subject, act) -> subject.extendRetention(until(LocalDate.of(2099, 1, 1)), act)),

	/** On its day, so that nobody has to have proposed it. */
	ERASE(PRIVACY_OFFICER,
			(subject, act) -> subject.erase(DPO, act(act.by(), "erase", NOON.plus(Duration.ofDays(9_999)))));

	private final String by;

	private final BiConsumer<AssistanceCase, Act> verb;

	CaseVerb(String by, BiConsumer<AssistanceCase, Act> verb) {
		this.by = by;
		this.verb = verb;
	}

	void on(AssistanceCase subject) {
		on(subject, act(this.by, "verb-" + name()));
	}

	/** The same by whoever acts. */
	void on(AssistanceCase subject, Act act) {
		this.verb.accept(subject, act);
	}

	private static ScreeningId aScreening(AssistanceCase subject) {
		return subject.screenings()
			.all()
			.stream()
			.findFirst()
			.map(Screening::screeningId)
			.orElseGet(() -> new ScreeningId(subject.id().value()));
	}

}
