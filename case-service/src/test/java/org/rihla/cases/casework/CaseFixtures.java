/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.EnumSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.act.Occurrence;
import org.rihla.cases.casework.RegisterCase.NewPerson;
import org.rihla.cases.casework.consent.ConsentDetails;
import org.rihla.cases.casework.consent.ConsentDetails.GivenBy;
import org.rihla.cases.casework.consent.ConsentDetails.Manner;
import org.rihla.cases.casework.consent.ConsentTerms;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.consent.GrantConsent;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.eligibility.DecideEligibility;
import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.cases.casework.eligibility.Programme;
import org.rihla.cases.casework.eligibility.Programmes;
import org.rihla.cases.casework.intake.CompleteIntake;
import org.rihla.cases.casework.intake.IntakeAnswers;
import org.rihla.cases.casework.intake.IntakeAnswers.LegalBar;
import org.rihla.cases.casework.intake.IntakeAnswers.Means;
import org.rihla.cases.casework.intake.IntakeAnswers.ReasonForReturn;
import org.rihla.cases.casework.intake.InterpreterUse;
import org.rihla.cases.casework.intake.PersonIntake;
import org.rihla.cases.casework.person.BirthDate;
import org.rihla.cases.casework.person.ContactRule;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.PersonDetails.IdentityConfidence;
import org.rihla.cases.casework.person.PersonDetails.LegalStatus;
import org.rihla.cases.casework.person.PersonDetails.ProtectionClaim;
import org.rihla.cases.casework.person.PersonDetails.Sex;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.person.PersonName;
import org.rihla.cases.casework.screening.Finding;
import org.rihla.cases.casework.screening.Instrument;
import org.rihla.cases.casework.screening.Instruments;
import org.rihla.cases.casework.screening.RecordScreening;
import org.rihla.cases.casework.screening.ScreeningForm;
import org.rihla.cases.casework.screening.VulnerabilityLevel;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.cipher.Sensitive;

/** Cases and what happens to them, with invented people only. */
final class CaseFixtures {

	/** A Monday. */
	static final Instant NOON = Instant.parse("2026-09-14T12:00:00.000Z");

	static final String CASEWORKER = "0f0e0d0c-0000-7000-8000-0000000000c1";

	static final String OFFICER = "0f0e0d0c-0000-7000-8000-0000000000b1";

	static final String MANAGER = "0f0e0d0c-0000-7000-8000-0000000000a1";

	static final PartnerId HARBOUR = PartnerId.of("0f0e0d0c-0000-7000-8000-000000000001");

	static final UUID PLAN = UUID.fromString("01a08ba9-c54a-7648-b9f7-d6b960a01909");

	static final Duration MAX_AGE = Duration.ofDays(90);

	static final ConsentTerms TERMS = new ConsentTerms(Map.of(Purpose.REFERRAL, Period.ofMonths(12)));

	static final Instruments INSTRUMENTS = new Instruments(DataFiles.read("screening", Instrument.class));

	static final Programmes PROGRAMMES = new Programmes(DataFiles.read("programmes", Programme.class));

	private CaseFixtures() {
	}

	static Act act(String by, String label) {
		return act(by, label, NOON);
	}

	static Act act(String by, String label, Instant now) {
		return new Act(by, Ids.derived(PLAN, label), Occurrence.at(now));
	}

	static NewPerson adult() {
		return person("1999-05", LegalStatus.IRREGULAR, consentDetails(DataCategory.IDENTITY));
	}

	static NewPerson person(String born, LegalStatus legalStatus, @Nullable ConsentDetails consent) {
		PersonDetails details = new PersonDetails(List.of(new PersonName("Awa Invented", "Latn", PersonName.Kind.FULL)),
				Sex.F, new BirthDate(born, BirthDate.Basis.DECLARED), List.of("CI"), IdentityConfidence.DECLARED,
				List.of("fr", "dyu"), legalStatus, ProtectionClaim.NONE);
		ContactRule rule = new ContactRule(ContactRule.Kind.PHONE, "+212600000000", true, null, null, false, null,
				false);
		return new NewPerson(Sensitive.of(details), Sensitive.of(List.of(rule)), null,
				(consent != null) ? Sensitive.of(consent) : null, null);
	}

	static RegisterCase registration(NewPerson... persons) {
		return new RegisterCase(RegisterCase.Channel.WALK_IN, null, "CI", null, false, Arrays.asList(persons),
				List.of(), null, null);
	}

	static AssistanceCase registeredCase(NewPerson... persons) {
		return AssistanceCase.register(new CaseId(Ids.derived(PLAN, "case")), registration(persons),
				new Filing(() -> CaseNumber.of("RBA", 2026, 417), "MA", "RBA"), act(CASEWORKER, "register"));
	}

	static AssistanceCase assignedCase() {
		AssistanceCase subject = registeredCase(adult());
		subject.assign(assignment(), act(MANAGER, "assign"));
		return subject;
	}

	static AssistanceCase caseInIntake() {
		AssistanceCase subject = assignedCase();
		subject.startIntake(act(CASEWORKER, "start"));
		return subject;
	}

	static AssistanceCase caseInScreening() {
		AssistanceCase subject = caseInIntake();
		subject.completeIntake(intakes(intake(subject)), act(CASEWORKER, "complete"));
		return subject;
	}

	static AssistanceCase assessedCase() {
		AssistanceCase subject = caseInScreening();
		subject.recordScreening(lowScreening(subject), INSTRUMENTS, act(CASEWORKER, "screen"));
		subject.completeScreening(act(CASEWORKER, "screened"));
		return subject;
	}

	static AssistanceCase eligibleCase() {
		AssistanceCase subject = assessedCase();
		subject.decideEligibility(eligible(), PROGRAMMES, MAX_AGE, act(MANAGER, "decide"));
		return subject;
	}

	static AssistanceCase caseIn(CaseStatus status) {
		AssistanceCase subject = switch (status) {
			case REGISTERED -> assignedCase();
			case INTAKE -> caseInIntake();
			case SCREENING -> caseInScreening();
			case ASSESSED -> assessedCase();
			case ELIGIBLE, IN_RETURN, RETURNED -> eligibleCase();
			case NOT_ELIGIBLE -> refusedCase();
		};
		if (status == CaseStatus.IN_RETURN || status == CaseStatus.RETURNED) {
			subject.returnPlanOpened(news("return.planOpened"));
		}
		if (status == CaseStatus.RETURNED) {
			subject.arrivalConfirmed(news("return.arrivalConfirmed"));
		}
		return subject;
	}

	static AssistanceCase refusedCase() {
		AssistanceCase subject = assessedCase();
		subject.decideEligibility(notEligible(), PROGRAMMES, MAX_AGE, act(MANAGER, "decide"));
		return subject;
	}

	static AssignCase assignment() {
		return new AssignCase(UUID.fromString(CASEWORKER), "RBA-1");
	}

	static PersonIntake intake(AssistanceCase subject) {
		return intake(subject.personIds().getFirst(), Means.NONE, LegalBar.NONE);
	}

	static PersonIntake intake(PersonId person, @Nullable Means means, @Nullable LegalBar bar) {
		return new PersonIntake(
				person, Sensitive.of(new IntakeAnswers("2024-02", List.of("ML"), EnumSet.of(ReasonForReturn.NO_WORK),
						means, bar, List.of(), null, null, true, new InterpreterUse(false, null, null), null)),
				null, null);
	}

	static CompleteIntake intakes(PersonIntake... intakes) {
		return new CompleteIntake(Arrays.asList(intakes), null, null, null, null);
	}

	static RecordScreening lowScreening(AssistanceCase subject) {
		return screening(subject, VulnerabilityLevel.LOW, new Finding("DESTITUTE", 1, null));
	}

	static RecordScreening screening(AssistanceCase subject, @Nullable VulnerabilityLevel confirmed,
			Finding... findings) {
		ScreeningForm form = new ScreeningForm(Arrays.asList(findings), List.of(), List.of(), false, confirmed, null);
		return new RecordScreening(subject.personIds().getFirst(), "screen/1", Sensitive.of(form), null, null);
	}

	static ConsentDetails consentDetails(DataCategory... categories) {
		return new ConsentDetails(EnumSet.copyOf(Arrays.asList(categories)), "fr", "processing/1", Manner.SIGNED,
				GivenBy.SELF, null, null, null);
	}

	static GrantConsent referralConsent(AssistanceCase subject) {
		return new GrantConsent(subject.personIds().getFirst(), Purpose.REFERRAL, HARBOUR, null,
				Sensitive.of(consentDetails(DataCategory.IDENTITY, DataCategory.CONTACT)), null, null);
	}

	static DecideEligibility eligible() {
		return new DecideEligibility("AVRR-MA", Outcome.ELIGIBLE, null, null, false);
	}

	static DecideEligibility notEligible() {
		return new DecideEligibility("AVRR-MA", Outcome.NOT_ELIGIBLE, Sensitive.of("Enough means of their own"),
				LocalDate.of(2026, 9, 14), true);
	}

	static ReturnNews news(String causedBy) {
		return new ReturnNews(PLAN, causedBy, NOON);
	}

}
