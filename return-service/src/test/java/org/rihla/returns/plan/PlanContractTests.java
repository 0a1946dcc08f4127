/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.EventMapper;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.chassis.outbox.EventContext;
import org.rihla.chassis.outbox.EventEncoder;
import org.rihla.chassis.outbox.EventSchemas;
import org.rihla.returns.Events;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.papers.RecordDocument;
import org.rihla.returns.plan.papers.RequestDocument;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.recheck.Clearance;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanStages.planIn;
import static org.rihla.returns.plan.PlanStages.withdrawn;

/**
 * Every event of a plan is as the contracts say, and what it hears is read from their
 * examples.
 */
class PlanContractTests {

	private static final JsonMapper READER = EventMapper.create()
		.rebuild()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final EventEncoder encoder = new EventEncoder("return-service", new EventSchemas(), Clock.systemUTC(),
			() -> null);

	@Test
	void tellsEveryEventAsTheContractsSay() {
		List<DomainEvent> told = new ArrayList<>(planIn(ReturnPlanStatus.ARRIVED).recorded());
		told.addAll(withdrawn().recorded());
		told.addAll(planIn(ReturnPlanStatus.CANCELLED).recorded());
		told.addAll(planIn(ReturnPlanStatus.COMPLETED).recorded());
		PlanStages.disturbed().forEach((plan) -> told.addAll(plan.recorded()));
		told.addAll(PlanStages.divided().recorded());
		told.addAll(PlanStages.resumed().recorded());
		told.addAll(planWithDocuments().recorded());
		told.addAll(planThatSteppedBack().recorded());

		told.forEach((event) -> {
			Document encoded = this.encoder.encode(event, 1, new EventContext("return-plan", new UUID(1, 1),
					new UUID(1, 2), "MA", "RBA", "movements-officer", new UUID(1, 3), new UUID(1, 3), new UUID(1, 3)));
			assertThat(encoded.getString("type")).isEqualTo(event.type());
		});

		assertThat(told.stream().map(Object::getClass).collect(Collectors.toSet())).isEqualTo(declared());
	}

	@Test
	void readsWhatItHearsFromTheExamples() {
		CaseEventListener.EligibilityDecided decided = read("case.eligibilityDecided",
				CaseEventListener.EligibilityDecided.class);
		CaseEventListener.CaseAssigned assigned = read("case.assigned", CaseEventListener.CaseAssigned.class);
		CaseEventListener.FactsChanged facts = read("case.factsChanged", CaseEventListener.FactsChanged.class);

		assertThat(decided).hasNoNullFieldsOrProperties()
			.returns("ELIGIBLE", CaseEventListener.EligibilityDecided::outcome)
			.returns("AVRR-MA", CaseEventListener.EligibilityDecided::programmeCode);
		assertThat(assigned).hasNoNullFieldsOrProperties();
		assertThat(facts).hasNoNullFieldsOrProperties().returns(1, CaseEventListener.FactsChanged::factsVersion);
		for (String type : List.of("case.closed", "case.appealUpheld")) {
			assertThat(read(type, CaseEventListener.AnyOfACase.class)).hasNoNullFieldsOrProperties();
		}
		assertThat(read("return.travellersSplit", ReturnEventListener.TravellersSplit.class))
			.hasNoNullFieldsOrProperties();
		for (String type : List.of("case.holdPlaced", "case.holdReleased")) {
			assertThat(read(type, CaseEventListener.HoldMoved.class)).hasNoNullFieldsOrProperties();
		}
		assertThat(read("case.phaseChanged", CaseEventListener.PhaseChanged.class)).hasNoNullFieldsOrProperties();
		assertThat(read("return.planOpened", ReturnEventListener.PlanOpened.class)).hasNoNullFieldsOrProperties();
		assertThat(read("movement.seatsHeld", ReturnEventListener.SeatsAnswered.class)).hasNoNullFieldsOrProperties();
		for (String type : List.of("protection.trackOpened", "protection.trackClosed")) {
			assertThat(read(type, ProtectionEventListener.TrackMoved.class)).hasNoNullFieldsOrProperties();
		}
		for (String type : List.of("protection.gateSatisfied", "protection.gateFailed", "protection.gateExpired")) {
			assertThat(read(type, ProtectionEventListener.GateMoved.class)).hasNoNullFieldsOrProperties();
		}
		for (String type : List.of("case.consentGranted", "case.consentWithdrawn", "case.consentExpired")) {
			assertThat(read(type, Clearance.Consent.class)).hasNoNullFieldsOrPropertiesExcept("partnerId");
		}
		for (String type : List.of("movement.changed", "movement.cancelled")) {
			assertThat(read(type, ReturnEventListener.MovementMoved.class)).hasNoNullFieldsOrProperties();
		}
		assertThat(read("movement.seatsReleased", ReturnEventListener.SeatsReleased.class))
			.hasNoNullFieldsOrProperties();
		for (String type : List.of("movement.seatsRefused", "movement.seatsTicketed", "movement.holdExpired")) {
			assertThat(read(type, ReturnEventListener.SeatsAnswered.class)).hasNoNullFieldsOrPropertiesExcept("until");
		}
		assertThat(read("waitlist.entered", ReturnEventListener.FundsMoved.class))
			.hasNoNullFieldsOrPropertiesExcept("reservationId", "requestId");
		for (String type : List.of("funding.reserved", "funding.committed", "funding.spent", "funding.released",
				"funding.reservationExpired", "funding.commitmentRefused")) {
			assertThat(read(type, ReturnEventListener.FundsMoved.class)).hasNoNullFieldsOrProperties();
		}
	}

	private static ReturnPlan planThatSteppedBack() {
		ReturnPlan plan = planIn(ReturnPlanStatus.DECLARED);
		new Deciding(plan).waiveCoolingOff(PlanCommands.waiver(AWA), at(MONDAY));
		for (ReturnPlanStatus step : EnumSet.range(ReturnPlanStatus.PREPARING, ReturnPlanStatus.READY)) {
			PlanStages.lead(plan, step, AWA);
		}
		new Ticketing(plan).loseSeats(PlanFixtures.FLIGHT, at(MONDAY));
		new Preparing(plan).passTime(at(Instant.parse("2027-03-20T09:00:00.000Z")));
		return plan;
	}

	private static ReturnPlan planWithDocuments() {
		ReturnPlan plan = planIn(ReturnPlanStatus.PREPARING);
		new Preparing(plan).requestDocument(
				new RequestDocument(AWA, TravelDocument.Kind.LAISSEZ_PASSER, "CI", null, null), clear(AWA), at(MONDAY));
		new Preparing(plan).recordDocument(
				((ReturnPlanEvent.TravelDocumentRequested) plan.recorded().getLast()).documentId(),
				new RecordDocument(RecordDocument.Outcome.REFUSED, null, null, null, null, null), at(MONDAY));
		new Preparing(plan).recordDocument(new DocumentId(AWA.value()),
				PlanCommands.passport(AWA, LocalDate.of(2027, 1, 1)), at(MONDAY));
		return plan;
	}

	private static Set<Class<?>> declared() {
		return Stream.of(ReturnPlanEvent.class, ReturnPlanEvent.ToldToPartner.class, JourneyEvent.class)
			.flatMap((kind) -> Arrays.stream(kind.getPermittedSubclasses()))
			.filter(Class::isRecord)
			.collect(Collectors.toSet());
	}

	private static <T> T read(String type, Class<T> as) {
		return READER.readValue(Events.example(type), as);
	}

}
