/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.EventMapper;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.chassis.outbox.EventContext;
import org.rihla.chassis.outbox.EventEncoder;
import org.rihla.chassis.outbox.EventSchemas;
import org.rihla.returns.Events;
import org.rihla.returns.reintegration.agreed.TrancheId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.reintegration.ReintegrationFixtures.DUE;
import static org.rihla.returns.reintegration.ReintegrationFixtures.because;
import static org.rihla.returns.reintegration.ReintegrationFixtures.by;
import static org.rihla.returns.reintegration.ReintegrationFixtures.planIn;
import static org.rihla.returns.reintegration.ReintegrationFixtures.trancheOf;

/**
 * Every event of a plan is as the contracts say, and what it hears is read from their
 * examples.
 */
class ReintegrationContractTests {

	private static final JsonMapper READER = EventMapper.create()
		.rebuild()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@Test
	void tellsEveryEventAsTheContractsSay() {
		EventEncoder encoder = new EventEncoder("return-service", new EventSchemas(), Clock.systemUTC(), () -> null);
		List<DomainEvent> told = everything();

		told.forEach((event) -> encoder.encode(event, 1, new EventContext("reintegration-plan", new UUID(1, 1),
				new UUID(4, 4), "MA", "RBA", "system", new UUID(1, 3), new UUID(1, 3), new UUID(1, 3))));

		assertThat(told.stream().map(Object::getClass).collect(Collectors.toSet())).isEqualTo(allKinds());
	}

	@Test
	void readsWhatItHearsFromTheExamples() {
		assertThat(read("case.assigned", CaseEventListener.CaseAssigned.class)).hasNoNullFieldsOrProperties();
		assertThat(read("case.transferred", CaseEventListener.CaseTransferred.class)).hasNoNullFieldsOrProperties();
		assertThat(read("case.consentGranted", CaseEventListener.ConsentGiven.class)).hasNoNullFieldsOrProperties();
		assertThat(read("case.consentWithdrawn", CaseEventListener.ConsentGiven.class).purposeCode()).isNotEmpty();
		assertThat(read("case.closed", CaseEventListener.OfCase.class)).hasNoNullFieldsOrProperties();
		assertThat(read("return.arrivalConfirmed", ReturnEventListener.Arrived.class)).hasNoNullFieldsOrProperties();
		assertThat(read("reintegration.planDrafted", ReturnEventListener.Drafted.class)).hasNoNullFieldsOrProperties();
		for (String type : List.of("reserved", "committed", "spent", "released", "reservationExpired")) {
			assertThat(read("funding." + type, ReturnEventListener.FundsMoved.class)).hasNoNullFieldsOrProperties();
		}
	}

	private static List<DomainEvent> everything() {
		List<DomainEvent> told = new ArrayList<>();
		for (ReintegrationPlanStatus status : ReintegrationPlanStatus.values()) {
			told.addAll(planIn(status).recorded());
		}
		for (MeasureVerb verb : MeasureVerb.values()) {
			told.addAll(verb.done().recorded());
		}
		for (TrancheVerb verb : TrancheVerb.values()) {
			told.addAll(verb.done().recorded());
		}
		told.addAll(amended().recorded());
		ReintegrationPlan late = planIn(ReintegrationPlanStatus.ACTIVE);
		late.passTime(by("system", DUE.plusYears(2).atStartOfDay(ZoneOffset.UTC).toInstant()));
		told.addAll(late.recorded());
		return told;
	}

	private static ReintegrationPlan amended() {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.SUSPENDED);
		plan.resume(because(), by("officer"));
		plan.amend(because(), by("officer"));
		plan.submit(ReintegrationFixtures.signed(), by("officer"));
		plan.sendBack(because(), by("manager"));
		plan.submit(ReintegrationFixtures.signed(), by("officer"));
		plan.approve(by("manager"));
		TrancheId first = trancheOf(plan, 1);
		plan.passTime(by("system", ReintegrationFixtures.NOON.plus(Duration.ofDays(60))));
		plan.cancelTranche(first, because(), by("manager"));
		return plan;
	}

	private static Set<Class<?>> allKinds() {
		return Stream.of(ReintegrationPlanEvent.class, MeasureEvent.class, TrancheEvent.class)
			.flatMap((family) -> Arrays.stream(family.getPermittedSubclasses()))
			.collect(Collectors.toSet());
	}

	private static <T> T read(String type, Class<T> as) {
		return READER.readValue(Events.example(type), as);
	}

}
