/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.journey.AcknowledgeReception;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.ConfirmArrival;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.journey.RecordBriefing;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.journey.RequestReception;
import org.rihla.returns.plan.journey.Withdraw;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.Permit;
import org.rihla.returns.plan.papers.RecordDocument;
import org.rihla.returns.plan.papers.RecordFitness;
import org.rihla.returns.plan.papers.RecordPermit;
import org.rihla.returns.plan.papers.RequestDocument;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.voluntariness.Confirmation.Point;
import org.rihla.returns.plan.voluntariness.Declaration;
import org.rihla.returns.plan.voluntariness.Declare;
import org.rihla.returns.plan.voluntariness.Reconfirm;
import org.rihla.returns.plan.voluntariness.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.plan.PlanFixtures.AFTER_COOLING_OFF;
import static org.rihla.returns.plan.PlanFixtures.ARRIVAL;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BINTA;
import static org.rihla.returns.plan.PlanFixtures.DATES;
import static org.rihla.returns.plan.PlanFixtures.DEPARTURE;
import static org.rihla.returns.plan.PlanFixtures.EVE;
import static org.rihla.returns.plan.PlanFixtures.FLIGHT;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.PROGRAMME;
import static org.rihla.returns.plan.PlanFixtures.arrival;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.by;
import static org.rihla.returns.plan.PlanFixtures.byReceivingPartner;
import static org.rihla.returns.plan.PlanFixtures.clear;
import static org.rihla.returns.plan.PlanFixtures.counselling;
import static org.rihla.returns.plan.PlanFixtures.declaration;
import static org.rihla.returns.plan.PlanFixtures.facts;
import static org.rihla.returns.plan.PlanFixtures.fitness;
import static org.rihla.returns.plan.PlanFixtures.identity;
import static org.rihla.returns.plan.PlanFixtures.lead;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanFixtures.planIn;
import static org.rihla.returns.plan.PlanFixtures.reception;
import static org.rihla.returns.plan.PlanFixtures.reconfirmation;

/** Each verb of a plan and each condition that it has. */
class ReturnPlanTests {

	@Test
	void opensWithTheGroupAndItsProgramme() {
		assertThat(opened(BINTA, AWA).recorded()).singleElement(type(ReturnPlanEvent.ReturnPlanOpened.class))
			.returns(List.of(AWA, BINTA), ReturnPlanEvent.ReturnPlanOpened::personIds)
			.returns("AVRR-MA", ReturnPlanEvent.ReturnPlanOpened::programmeCode);
	}

	@Test
	void asksForTheWholePackageWhenItHasTheFacts() {
		ReturnPlan plan = opened(AWA);

		plan.takeOverFacts(facts(facts(AWA, "1994", "IRREGULAR")), by("caseworker", MONDAY));

		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.FundingRequested.class))
			.returns(PROGRAMME.returnPackage(), ReturnPlanEvent.FundingRequested::activityCodes)
			.returns(1, ReturnPlanEvent.FundingRequested::places);
	}

	@Test
	void asksForTheSameMoneyUnderTheSameIdUntilItHadItAndLostIt() {
		ReturnPlan plan = opened(AWA);
		UUID first = requestOf(plan);
		UUID second = requestOf(plan);
		plan.fundsReserved(new UUID(1, 1), new UUID(5, 5), at(MONDAY));
		plan.fundsReleased(new UUID(1, 1), at(MONDAY));

		assertThat(second).isEqualTo(first);
		assertThat(requestOf(plan)).isNotEqualTo(first);
	}

	@Test
	void doesNotPlanWithoutFacts() {
		assertThat(unmet(() -> opened(AWA).takeOverFacts(null, at(MONDAY)))).containsExactly("facts-missing");
		assertThat(unmet(() -> opened(AWA, BINTA).takeOverFacts(facts(facts(AWA, "1994", "IRREGULAR")), at(MONDAY))))
			.containsExactly("facts-missing");
	}

	@Test
	void refusesAnIdentityThatMakesAChildAnAdult() {
		ReturnPlan plan = opened(AWA);
		plan.takeOverFacts(facts(facts(AWA, "2012", "IRREGULAR")), at(MONDAY));

		assertThat(unmet(() -> plan.recordTravelIdentity(identity(AWA, LocalDate.of(1994, 1, 1)), at(MONDAY))))
			.containsExactly("traveller-facts-disagree");
	}

	@Test
	void isCounselledOnlyWhenOneAloneHasHeardAllThatIsMandatory() {
		ReturnPlan plan = opened(AWA);
		plan.recordCounselling(counselling(EnumSet.of(Topic.ALTERNATIVES), AWA), at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DRAFT);

		plan.recordCounselling(counselling(PROGRAMME.mandatoryTopics(), AWA), at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.COUNSELLED);
		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.CounsellingCompleted.class);
	}

	@Test
	void doesNotCountAsCounselledForSomebodyElse() {
		ReturnPlan plan = opened(AWA, BINTA);
		plan.recordCounselling(counselling(PROGRAMME.mandatoryTopics(), AWA), at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DRAFT);
	}

	@Test
	void startsTheCoolingOffTimeWithTheLastDeclaration() {
		ReturnPlan plan = opened(AWA, BINTA);
		lead(plan, ReturnPlanStatus.COUNSELLED, AWA, BINTA);
		plan.declare(declaration(AWA), clear(AWA, BINTA), at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.COUNSELLED);

		Instant later = MONDAY.plus(Duration.ofHours(3));
		plan.declare(declaration(BINTA), clear(AWA, BINTA), at(later));

		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.VoluntaryReturnDeclared.class))
			.returns(later.plus(Duration.ofHours(48)), ReturnPlanEvent.VoluntaryReturnDeclared::coolingOffUntil);
	}

	@Test
	void doesNotDeclareWhereTheCaseDoesNotAnswer() {
		ReturnPlan plan = planIn(ReturnPlanStatus.COUNSELLED);

		assertThat(unmet(() -> plan.declare(declaration(AWA), null, at(MONDAY))))
			.containsExactly("clearance-unavailable");
	}

	@Test
	void namesEverythingThatStandsAgainstADeclarationAtOnce() {
		ReturnPlan plan = opened(AWA);
		plan.takeOverFacts(facts(facts(AWA, "1994", "ASYLUM_SEEKER")), at(MONDAY));
		plan.recordCounselling(counselling(PROGRAMME.mandatoryTopics(), AWA), at(MONDAY));
		Clearance answer = new Clearance("IN_RETURN", 9, List.of(new Clearance.Hold(new UUID(1, 1), true, Set.of(AWA))),
				List.of(), List.of(new Clearance.Gate(new UUID(1, 2), AWA, "DECLARE")), Set.of(AWA), Set.of(AWA),
				Set.of());

		assertThat(unmet(() -> plan.declare(declaration(AWA), answer, by("caseworker", MONDAY)))).containsExactly(
				"asylum-effects-not-counselled", "blocking-hold-open", "capacity-unresolved", "review-pending",
				"travel-identity-missing");
		assertThat(unmet(() -> plan.declare(declaration(AWA), answer, by("protection-officer", MONDAY))))
			.contains("protection-gate-open")
			.doesNotContain("review-pending");
	}

	@Test
	void letsAnAsylumSeekerDeclareWhoHasHeardWhatItMeans() {
		ReturnPlan plan = opened(AWA);
		plan.takeOverFacts(facts(facts(AWA, "1994-05", "ASYLUM_SEEKER")), at(MONDAY));
		plan.recordTravelIdentity(identity(AWA, LocalDate.of(1994, 5, 17)), at(MONDAY));
		plan.recordCounselling(counselling(EnumSet.allOf(Topic.class), AWA), at(MONDAY));

		plan.declare(declaration(AWA), clear(AWA), at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DECLARED);
	}

	@Test
	void wantsTheGuardiansSignatureForAChild() {
		ReturnPlan plan = opened(AWA, BINTA);
		plan.takeOverFacts(facts(facts(AWA, "1994-05", "IRREGULAR"), facts(BINTA, "2018", "IRREGULAR")), at(MONDAY));
		plan.recordTravelIdentity(identity(AWA, LocalDate.of(1994, 5, 17)), at(MONDAY));
		plan.recordTravelIdentity(identity(BINTA, LocalDate.of(2018, 2, 1)), at(MONDAY));
		plan.recordCounselling(counselling(PROGRAMME.mandatoryTopics(), AWA), at(MONDAY));
		Clearance answer = withMinor(clear(AWA, BINTA), BINTA);

		assertThat(unmet(() -> plan.declare(declaration(AWA, BINTA), answer, at(MONDAY))))
			.containsExactly("declaration-missing");

		plan.declare(new Declare(
				List.of(declaration(AWA).signatures().getFirst(), new Declare.Signature(BINTA,
						Declaration.Signatory.GUARDIAN, Declaration.Method.SIGNED, "declaration/3", "fr", null)),
				null, null), answer, at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DECLARED);
	}

	@Test
	void stopsWhereCaseAndPlanDisagreeOnWhoIsAChild() {
		ReturnPlan plan = planIn(ReturnPlanStatus.COUNSELLED);

		assertThat(unmet(() -> plan.declare(declaration(AWA), withMinor(clear(AWA), AWA), at(MONDAY))))
			.containsExactly("traveller-facts-disagree");
	}

	@Test
	void wantsNewerFactsTakenOverFirst() {
		ReturnPlan plan = planIn(ReturnPlanStatus.COUNSELLED);
		plan.learnOfFacts(2);

		assertThat(unmet(() -> plan.declare(declaration(AWA), clear(AWA), at(MONDAY)))).containsExactly("facts-stale");
	}

	@Test
	void showsNobodyToAConsulateWhoSeeksProtectionOrDidNotConsent() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		RequestDocument request = new RequestDocument(AWA, TravelDocument.Kind.LAISSEZ_PASSER, "CI", null, null);
		Clearance claim = new Clearance("IN_RETURN", 9, List.of(), List.of(), List.of(), Set.of(AWA), Set.of(),
				Set.of());

		assertThat(unmet(() -> plan.requestDocument(request, claim, at(MONDAY))))
			.containsExactly("consent-for-consulate", "international-protection-open");
		assertThat(unmet(() -> plan.requestDocument(request, null, at(MONDAY))))
			.containsExactly("clearance-unavailable");
	}

	@Test
	void keepsADocumentThatWasRequestedAndIssued() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		plan.requestDocument(new RequestDocument(AWA, TravelDocument.Kind.LAISSEZ_PASSER, "CI", null, null), clear(AWA),
				at(MONDAY));
		DocumentId document = ((ReturnPlanEvent.TravelDocumentRequested) last(plan)).documentId();

		plan.recordDocument(document, new RecordDocument(RecordDocument.Outcome.ISSUED, LocalDate.of(2026, 12, 1),
				Sensitive.of("LP0001"), null, null, null), at(MONDAY));

		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.TravelDocumentIssued.class))
			.returns(LocalDate.of(2026, 12, 1), ReturnPlanEvent.TravelDocumentIssued::validUntil);
		assertThat(plan.group().one(AWA).papers().documents()).hasSize(1);
	}

	@Test
	void keepsThatADocumentWasRefusedAndDoesNotKnowOneNobodyAskedFor() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		RecordDocument refused = new RecordDocument(RecordDocument.Outcome.REFUSED, null, null, null, null, null);
		plan.requestDocument(new RequestDocument(AWA, TravelDocument.Kind.PASSPORT, "CI", null, null), clear(AWA),
				at(MONDAY));

		plan.recordDocument(((ReturnPlanEvent.TravelDocumentRequested) last(plan)).documentId(), refused, at(MONDAY));

		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.TravelDocumentRefused.class);
		assertThatThrownBy(() -> plan.recordDocument(new DocumentId(new UUID(4, 4)), refused, at(MONDAY)))
			.isInstanceOf(Refusal.NotFound.class);
	}

	@Test
	void tellsTheExitAuthoritiesOfNobodyWithoutConsent() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		Clearance nothing = new Clearance("IN_RETURN", 9, List.of(), List.of(), List.of(), Set.of(), Set.of(),
				Set.of());

		assertThat(unmet(() -> plan.recordPermit(PlanFixtures.exit(AWA), nothing, at(MONDAY))))
			.containsExactly("consent-for-exit");
		plan.recordPermit(
				new RecordPermit(AWA, Permit.Kind.TRANSIT, "TN", Permit.State.REQUIRED, null, null, null, null, null),
				nothing, at(MONDAY));
		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.ChecklistChanged.class);
	}

	@Test
	void asksForSeatsOnlyWithMoneyAndBeforeTheFlight() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);

		assertThat(unmet(() -> plan.requestSeats(FLIGHT, DATES, at(DEPARTURE)))).containsExactly("departure-in-past",
				"funds-not-reserved");
	}

	@Test
	void mayAskAnotherMovementWhenOneHasNoSeats() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		PlanFixtures.fund(plan);
		plan.requestSeats(FLIGHT, DATES, at(MONDAY));

		assertThatThrownBy(() -> plan.requestSeats(FLIGHT, DATES, at(MONDAY)))
			.isInstanceOf(Refusal.TransitionNotAllowed.class);

		plan.missSeats(FLIGHT, at(MONDAY));
		plan.requestSeats(FLIGHT, DATES, at(MONDAY));

		assertThat(plan.booking().state()).isEqualTo(Booking.State.REQUESTED);
	}

	@Test
	void asksForNoTicketsWhileThePersonMayStillThinkAndHasNotSaidSoAgain() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);

		assertThat(unmet(() -> plan.requestTicketing(clear(AWA), at(MONDAY.plus(Duration.ofHours(47))))))
			.containsExactly("cooling-off-running", "reconfirmation-stale");

		plan.reconfirm(reconfirmation(Point.TICKETING, AWA), at(AFTER_COOLING_OFF));
		plan.requestTicketing(clear(AWA), at(AFTER_COOLING_OFF));

		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.TicketingRequested.class);
	}

	@Test
	void namesEveryPaperThatIsMissingForTickets() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		PlanFixtures.fund(plan);
		plan.requestSeats(FLIGHT, DATES, at(MONDAY));
		plan.holdSeats(FLIGHT, null, at(MONDAY));

		assertThat(unmet(() -> plan.requestTicketing(null, at(AFTER_COOLING_OFF)))).containsExactly(
				"clearance-unavailable", "document-missing", "exit-authorisation-missing", "fitness-missing",
				"reconfirmation-stale");
	}

	@Test
	void looksAtPapersOnTheDayOfTheJourneyNotToday() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		plan.recordDocument(new DocumentId(AWA.value()), PlanFixtures.passport(AWA, LocalDate.of(2026, 10, 18)),
				at(MONDAY));
		plan.recordPermit(new RecordPermit(AWA, Permit.Kind.EXIT, "MA", Permit.State.GRANTED, null, null,
				LocalDate.of(2026, 10, 18), null, null), clear(AWA), at(MONDAY));
		plan.reconfirm(reconfirmation(Point.TICKETING, AWA), at(AFTER_COOLING_OFF));

		assertThat(unmet(() -> plan.requestTicketing(clear(AWA), at(AFTER_COOLING_OFF))))
			.containsExactly("document-expires-early", "exit-authorisation-missing");
	}

	@Test
	void letsNobodyFlyWhoNeedsCareOrCompanyThatIsNotArranged() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		plan.recordFitness(new RecordFitness(AWA, Sensitive.of(new Fitness(Fitness.Outcome.FIT_WITH_CONDITIONS,
				Fitness.Escort.NURSE, true, false, false, false, true, false, null)), null, null), at(MONDAY));
		plan.reconfirm(reconfirmation(Point.TICKETING, AWA), at(AFTER_COOLING_OFF));

		assertThat(unmet(() -> plan.requestTicketing(clear(AWA), at(AFTER_COOLING_OFF))))
			.containsExactly("escort-missing", "receiving-provider-unconfirmed");
	}

	@Test
	void stopsTheWholeFamilyForOneWhoMayNotFlyAndSaysWho() {
		ReturnPlan plan = opened(AWA, BINTA);
		for (ReturnPlanStatus step : EnumSet.range(ReturnPlanStatus.DRAFT, ReturnPlanStatus.HELD)) {
			lead(plan, step, AWA, BINTA);
		}
		plan.recordFitness(fitness(BINTA, Fitness.Outcome.TEMPORARILY_UNFIT), at(MONDAY));
		plan.reconfirm(reconfirmation(Point.TICKETING, AWA, BINTA), at(AFTER_COOLING_OFF));

		Refusal.ConditionsUnmet refusal = catchThrowableOfType(Refusal.ConditionsUnmet.class,
				() -> plan.requestTicketing(clear(AWA, BINTA), at(AFTER_COOLING_OFF)));

		assertThat(refusal.unmet()).containsOnlyKeys("fitness-missing", "group-not-complete")
			.containsEntry("fitness-missing", List.of(BINTA.value().toString()));
	}

	@Test
	void clearsTicketingWhenTheWholePackageIsBound() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		plan.reconfirm(reconfirmation(Point.TICKETING, AWA), at(AFTER_COOLING_OFF));
		plan.requestTicketing(clear(AWA), at(AFTER_COOLING_OFF));
		List<UUID> reservations = List.copyOf(plan.funding().reservations());
		reservations.subList(1, 4).forEach((id) -> plan.fundsCommitted(id, at(AFTER_COOLING_OFF)));

		assertThat(plan.booking().state()).isEqualTo(Booking.State.HELD);

		plan.fundsCommitted(reservations.getFirst(), at(AFTER_COOLING_OFF));

		assertThat(plan.booking().state()).isEqualTo(Booking.State.CLEARED);
		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.TicketingCleared.class))
			.returns(AFTER_COOLING_OFF.plus(Duration.ofHours(24)), ReturnPlanEvent.TicketingCleared::until);
	}

	@Test
	void clearsAtOnceWhenTicketsAreAskedForAgainAndTheMoneyIsBound() {
		ReturnPlan plan = planIn(ReturnPlanStatus.HELD);
		plan.reconfirm(reconfirmation(Point.TICKETING, AWA), at(AFTER_COOLING_OFF));
		plan.requestTicketing(clear(AWA), at(AFTER_COOLING_OFF));
		plan.funding().reservations().forEach((id) -> plan.fundsCommitted(id, at(AFTER_COOLING_OFF)));
		Instant nextDay = AFTER_COOLING_OFF.plus(Duration.ofHours(30));

		plan.requestTicketing(clear(AWA), at(nextDay));

		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.TicketingCleared.class))
			.returns(nextDay.plus(Duration.ofHours(24)), ReturnPlanEvent.TicketingCleared::until);
	}

	@Test
	void tellsTheReceivingSideOfNobodyWithoutConsentAndInTime() {
		ReturnPlan plan = planIn(ReturnPlanStatus.TICKETED);
		Clearance nothing = new Clearance("IN_RETURN", 9, List.of(), List.of(), List.of(), Set.of(), Set.of(),
				Set.of());

		assertThat(unmet(() -> plan.requestReception(reception(), nothing, at(EVE))))
			.containsExactly("consent-for-receiving-office", "reception-notice-too-short");

		plan.requestReception(new RequestReception(PlanFixtures.RECEIVING_PARTNER, "ABJ", true, null, null), clear(AWA),
				at(EVE));

		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.ReceptionRequested.class);
	}

	@Test
	void hearsOnlyTheReceivingSideAboutTheReception() {
		ReturnPlan plan = planIn(ReturnPlanStatus.TICKETED);
		plan.requestReception(reception(), clear(AWA), at(AFTER_COOLING_OFF));
		AcknowledgeReception yes = new AcknowledgeReception(null, null);

		assertThat(unmet(() -> plan.acknowledgeReception(yes, at(AFTER_COOLING_OFF))))
			.containsExactly("not-receiving-side");

		plan.acknowledgeReception(yes, byReceivingPartner(AFTER_COOLING_OFF));
		int once = plan.recorded().size();
		plan.acknowledgeReception(yes, byReceivingPartner(AFTER_COOLING_OFF));

		assertThat(plan.recorded()).hasSize(once);
	}

	@Test
	void isNotReadyBeforeEverythingIsInPlace() {
		ReturnPlan plan = planIn(ReturnPlanStatus.TICKETED);
		plan.recordBriefing(new RecordBriefing(true, false, true, null, null), at(EVE));

		assertThat(unmet(() -> plan.markReady(new MarkReady(null, null), at(EVE)))).containsExactly(
				"briefing-incomplete", "pre-embarkation-check-stale", "reception-not-acknowledged",
				"reconfirmation-stale");
	}

	@Test
	void boardsNobodyWhoWasNotAskedAloneOnTheDay() {
		ReturnPlan plan = planIn(ReturnPlanStatus.READY);
		RecordDeparture boarded = new RecordDeparture(null, null);

		assertThat(unmet(
				() -> plan.reconfirm(new Reconfirm(Point.AIRPORT, Set.of(AWA), false, null, null), at(DEPARTURE))))
			.containsExactly("not-in-private");
		assertThat(unmet(() -> plan.recordDeparture(boarded, clear(AWA), at(DEPARTURE))))
			.containsExactly("reconfirmation-stale");
		assertThat(unmet(() -> plan.recordDeparture(boarded, null, at(DEPARTURE))))
			.containsExactly("clearance-unavailable", "reconfirmation-stale");
	}

	@Test
	void letsOnlyTheReceivingSideConfirmAnArrivalThatCanBe() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DEPARTED);

		assertThat(unmet(() -> plan.confirmArrival(arrival(AWA), at(ARRIVAL)))).containsExactly("not-receiving-side");
		assertThat(unmet(
				() -> plan.confirmArrival(arrivedOn(ARRIVAL.plus(Duration.ofDays(1))), byReceivingPartner(ARRIVAL))))
			.containsExactly("arrival-in-future");
		assertThat(unmet(() -> plan.confirmArrival(arrivedOn(DEPARTURE.minusSeconds(1)), byReceivingPartner(ARRIVAL))))
			.containsExactly("arrival-before-departure");

		plan.confirmArrival(arrival(AWA), byReceivingPartner(ARRIVAL));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.ARRIVED);
		assertThat(plan.recorded().stream().filter(ReturnPlanEvent.ArrivalConfirmed.class::isInstance)).hasSize(1);
	}

	@Test
	void letsTheReceivingOfficeConfirmAsWell() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DEPARTED);

		plan.confirmArrival(arrival(AWA), new Act(new UUID(9, 9), "ro", "reintegration-officer", "ABJ", null, ARRIVAL,
				ARRIVAL, PlanFixtures.RULES));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.ARRIVED);
	}

	@Test
	void withdrawsAtTheAirportWithoutAWordAndOnlyOnce() {
		ReturnPlan plan = planIn(ReturnPlanStatus.READY);

		plan.withdraw(Withdraw.silently(), at(DEPARTURE));
		int once = plan.recorded().size();
		plan.withdraw(Withdraw.silently(), at(DEPARTURE));

		assertThat(last(plan)).asInstanceOf(type(ReturnPlanEvent.ReturnWithdrawn.class))
			.returns(ReturnPlanStatus.READY, ReturnPlanEvent.ReturnWithdrawn::stageCode)
			.returns(PlanFixtures.RECEIVING_PARTNER, ReturnPlanEvent.ReturnWithdrawn::receivingPartnerId);
		assertThat(plan.recorded()).hasSize(once);
	}

	@Test
	void takesAWithdrawalWithAnyDate() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DRAFT);

		plan.withdraw(new Withdraw(null, EVE.plus(Duration.ofDays(400))), at(EVE));

		assertThat(last(plan).occurredOn()).isEqualTo(EVE);
	}

	@Test
	void wantsAReasonForALateEntryAndKeepsIt() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		RecordFitness late = new RecordFitness(AWA, fitness(AWA, Fitness.Outcome.FIT).fitness(),
				EVE.minus(Duration.ofDays(7)), null);
		RecordFitness tomorrow = new RecordFitness(AWA, late.fitness(), EVE.plus(Duration.ofDays(1)), null);

		assertThat(unmet(() -> plan.recordFitness(late, at(EVE)))).containsExactly("late-entry-reason-missing");
		assertThat(unmet(() -> plan.recordFitness(tomorrow, at(EVE)))).containsExactly("occurred-in-future");

		plan.recordFitness(new RecordFitness(AWA, late.fitness(), late.occurredOn(), Sensitive.of("away")), at(EVE));

		assertThat(plan.lateEntries()).hasSize(1);
	}

	@Test
	void knowsOnlyThePeopleOfItsGroup() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);

		assertThat(unmet(() -> plan.recordFitness(fitness(BINTA, Fitness.Outcome.FIT), at(MONDAY))))
			.containsExactly("person-unknown");
	}

	private static ConfirmArrival arrivedOn(Instant on) {
		return new ConfirmArrival(Set.of(AWA), true, null, on, null);
	}

	private static Clearance withMinor(Clearance answer, PersonId child) {
		return new Clearance(answer.state(), answer.sequence(), answer.holds(), answer.consents(), answer.gates(),
				answer.protectionClaims(), answer.capacityInDoubt(), Set.of(child));
	}

	private static UUID requestOf(ReturnPlan plan) {
		plan.takeOverFacts(facts(facts(AWA, "1994", "IRREGULAR")), at(MONDAY));
		return ((ReturnPlanEvent.FundingRequested) last(plan)).requestId();
	}

	private static ReturnPlanEvent last(ReturnPlan plan) {
		return (ReturnPlanEvent) plan.recorded().getLast();
	}

	private static Set<String> unmet(Runnable verb) {
		Refusal.ConditionsUnmet refusal = catchThrowableOfType(Refusal.ConditionsUnmet.class, verb::run);
		assertThat(refusal).as("nothing was refused").isNotNull();
		return new TreeSet<>(refusal.unmet().keySet());
	}

}
