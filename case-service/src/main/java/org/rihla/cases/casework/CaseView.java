/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.closure.Closure;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.consent.ConsentDetails;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.eligibility.Decision;
import org.rihla.cases.casework.eligibility.DecisionId;
import org.rihla.cases.casework.eligibility.Evaluation;
import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.cases.casework.intake.Debt;
import org.rihla.cases.casework.intake.Intake;
import org.rihla.cases.casework.intake.IntakeAnswers;
import org.rihla.cases.casework.intake.PersonIntake;
import org.rihla.cases.casework.person.Capacity;
import org.rihla.cases.casework.person.Contact;
import org.rihla.cases.casework.person.ContactRule;
import org.rihla.cases.casework.person.IdentityDocument;
import org.rihla.cases.casework.person.Person;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.cases.casework.person.Speech;
import org.rihla.cases.casework.screening.Assessment;
import org.rihla.cases.casework.screening.Screening;
import org.rihla.cases.casework.screening.Instrument;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.cases.casework.screening.ScreeningState;
import org.rihla.cases.casework.screening.Screenings;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A case as one caller may see it; what is closed to the caller is absent.
 *
 * @param withheld compartments that hold something this caller may not read
 */
record CaseView(CaseId caseId, String caseNumber, CaseStatus status, String missionCode, String officeCode,
		@Nullable String teamCode, @Nullable String ownerId, RegisterCase.Channel channel,
		@Nullable PartnerId registeredByPartnerId, @Nullable String countryOfReturn,
		@Nullable Sensitive<String> hostRegion, @Nullable Sensitive<Boolean> urgent, int priority, int factsVersion,
		List<PersonView> persons, @Nullable Sensitive<List<Relationship>> relationships, @Nullable IntakeView intake,
		List<PersonScreening> screeningStates, List<ScreeningView> screenings, List<ConsentView> consents,
		List<HoldView> holds, List<DecisionView> decisions, PersonId principalPersonId,
		@Nullable Sensitive<List<Contact>> contacts, @Nullable Sensitive<List<Correction>> corrections,
		@Nullable String offeredToOffice, @Nullable ClosureView closure, @Nullable LocalDate retentionUntil,
		int reopenCount, Set<Compartment> withheld, List<String> actions, List<PossibleActs.Blocked> blocked) {

	static CaseView of(AssistanceCase subject, Reading reading) {
		Custody custody = subject.custody();
		Request request = subject.request();
		return new CaseView(subject.id(), subject.caseNumber(), subject.status(), custody.missionCode(),
				custody.officeCode(), custody.teamCode(), custody.ownerId(), request.channel(),
				request.registeredByPartnerId(), request.countryOfReturn(),
				reading.show(Compartment.CORE, request.hostRegion()),
				reading.show(Compartment.PROTECTION, request.urgent()), subject.priority(), subject.factsVersion(),
				subject.group().persons().stream().map((person) -> PersonView.of(person, reading)).toList(),
				reading.show(Compartment.CORE, subject.group().relationships()),
				subject.interviews().latest().map((intake) -> IntakeView.of(intake, reading)).orElse(null),
				subject.group()
					.ids()
					.stream()
					.map((person) -> PersonScreening.of(person, subject.screenings()))
					.toList(),
				subject.screenings().all().stream().map((one) -> ScreeningView.of(one, reading)).toList(),
				subject.consents().all().stream().map((one) -> ConsentView.of(one, reading)).toList(),
				subject.holds().all().stream().map((one) -> HoldView.of(one, reading)).toList(),
				subject.decisions().all().stream().map((one) -> DecisionView.of(one, reading)).toList(),
				subject.group().principalPersonId(),
				reading.show(Compartment.CORE, Sensitive.of(subject.contacts().all())),
				reading.show(Compartment.CORE, Sensitive.of(subject.corrections())),
				(subject.transfer() != null) ? subject.transfer().toOffice() : null, closure(subject, reading),
				subject.endings().retentionUntil(), subject.endings().reopenings().size(), reading.withheld(),
				reading.possible().actions(), reading.possible().blocked());
	}

	private static @Nullable ClosureView closure(AssistanceCase subject, Reading reading) {
		Closure closure = subject.endings().closure();
		return (closure != null) ? ClosureView.of(closure, reading) : null;
	}

	/** One member of the group. */
	record PersonView(PersonId personId, @Nullable Sensitive<PersonDetails> details,
			@Nullable Sensitive<List<ContactRule>> contactRules, @Nullable Sensitive<Capacity> capacity,
			@Nullable Sensitive<String> vitalInterest, @Nullable Sensitive<List<IdentityDocument>> documents,
			@Nullable Sensitive<Speech> speech) {

		static PersonView of(Person person, Reading reading) {
			return new PersonView(person.personId(), reading.show(Compartment.CORE, person.details()),
					reading.show(Compartment.CORE,
							Sensitive.of(ContactRule.warningsFirst(person.contactRules().reveal()))),
					reading.show(Compartment.PROTECTION, person.capacity()),
					reading.show(Compartment.CORE, person.vitalInterest()),
					reading.show(Compartment.TRAVEL, person.documents()),
					reading.show(Compartment.CORE, person.speech()));
		}

	}

	/** The latest interview. */
	record IntakeView(int version, Instant startedOn, @Nullable Instant completedOn, @Nullable String conductedBy,
			List<PersonIntakeView> persons) {

		static IntakeView of(Intake intake, Reading reading) {
			return new IntakeView(intake.version(), intake.startedOn(), intake.completedOn(), intake.conductedBy(),
					intake.persons().stream().map((one) -> PersonIntakeView.of(one, reading)).toList());
		}

	}

	/** The interview of one person. */
	record PersonIntakeView(PersonId personId, @Nullable Sensitive<IntakeAnswers> answers,
			@Nullable Sensitive<Debt> debt, @Nullable Sensitive<String> healthSelfReport) {

		static PersonIntakeView of(PersonIntake intake, Reading reading) {
			return new PersonIntakeView(intake.personId(), reading.show(Compartment.CORE, intake.answers()),
					reading.show(Compartment.FINANCE, intake.debt()),
					reading.show(Compartment.MEDICAL, intake.healthSelfReport()));
		}

	}

	/** How far the screening of somebody has come. */
	record PersonScreening(PersonId personId, ScreeningState state) {

		static PersonScreening of(PersonId person, Screenings screenings) {
			return new PersonScreening(person, screenings.stateOf(person));
		}

	}

	/** That somebody was screened, and what was found. */
	record ScreeningView(ScreeningId screeningId, PersonId personId, String instrument, Instrument.Kind kind,
			Instant screenedOn, LocalDate reviewOn, @Nullable Sensitive<Assessment> assessment) {

		static ScreeningView of(Screening screening, Reading reading) {
			return new ScreeningView(screening.screeningId(), screening.personId(), screening.instrument(),
					screening.kind(), screening.screenedOn(), screening.reviewOn(),
					reading.show(Compartment.PROTECTION, screening.assessment()));
		}

	}

	/** One consent. */
	record ConsentView(ConsentId consentId, PersonId personId, Purpose purpose, @Nullable PartnerId partnerId,
			Consent.State state, @Nullable Instant requestedOn, @Nullable Instant givenOn,
			@Nullable LocalDate validUntil, @Nullable Instant endedOn, @Nullable Sensitive<ConsentDetails> details) {

		static ConsentView of(Consent consent, Reading reading) {
			return new ConsentView(consent.consentId(), consent.personId(), consent.purpose(), consent.partnerId(),
					consent.state(), consent.requestedOn(), consent.givenOn(), consent.validUntil(), consent.endedOn(),
					reading.show(Compartment.CORE, consent.details()));
		}

	}

	/** One decision on eligibility, with the result of each rule. */
	record DecisionView(DecisionId decisionId, String programme, int rulesVersion, Outcome outcome, Instant decidedOn,
			@Nullable LocalDate informedOn, @Nullable Sensitive<List<Evaluation.Judgement>> judgements,
			@Nullable Sensitive<String> reason) {

		static DecisionView of(Decision decision, Reading reading) {
			return new DecisionView(decision.decisionId(), decision.programme(), decision.rulesVersion(),
					decision.outcome(), decision.decidedOn(), decision.informedOn(),
					reading.show(Compartment.CORE, decision.judgements()),
					reading.show(Compartment.CORE, decision.reason()));
		}

	}

}
