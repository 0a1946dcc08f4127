/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Clock;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.rihla.returns.monitoring.rules.Act;
import org.rihla.returns.monitoring.survey.Wave;
import org.rihla.returns.monitoring.visit.RecordMissedVisit.Outcome;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Every event is as the contracts say, and what is heard is read from their examples. */
class MonitoringContractTests {

	private static final JsonMapper READER = EventMapper.create()
		.rebuild()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@Test
	void tellsEveryEventAsTheContractsSay() {
		EventEncoder encoder = new EventEncoder("return-service", new EventSchemas(), Clock.systemUTC(), () -> null);
		List<DomainEvent> told = aFullLife();

		told.forEach((event) -> encoder.encode(event, 1, new EventContext("monitoring", new UUID(1, 1), new UUID(1, 2),
				"MA", "RBA", "reintegration-officer", new UUID(1, 3), new UUID(1, 3), new UUID(1, 3))));

		assertThat(told.stream().map(Object::getClass).collect(Collectors.toSet()))
			.isEqualTo(events(MonitoringEvent.class).collect(Collectors.toSet()));
	}

	@Test
	void readsWhatItHearsFromTheExamples() {
		assertThat(read("return.arrivalConfirmed", ReturnEventListener.Arrival.class)).hasNoNullFieldsOrProperties();
		for (String ending : List.of("planDrafted", "planCompleted", "planDeclined", "planTerminated",
				"planRejected")) {
			assertThat(read("reintegration." + ending, ReturnEventListener.Support.class))
				.hasNoNullFieldsOrProperties();
		}
		assertThat(read("case.assigned", CaseEventListener.Assigned.class)).hasNoNullFieldsOrProperties();
		assertThat(read("case.transferred", CaseEventListener.Transferred.class)).hasNoNullFieldsOrProperties();
		assertThat(read("case.closed", CaseEventListener.Closed.class)).hasNoNullFieldsOrProperties();
		for (String change : List.of("consentGranted", "consentWithdrawn", "consentExpired")) {
			assertThat(read("case." + change, CaseEventListener.Consent.class).consentId()).isNotNull();
		}
	}

	private static List<DomainEvent> aFullLife() {
		Monitoring monitoring = MonitoringFixtures.started();
		Act act = MonitoringFixtures.act(Period.ofMonths(1));
		monitoring.passTime(act);
		monitoring.schedule(MonitoringFixtures.visitOn(act, MonitoringFixtures.PARTNER), act);
		monitoring.recordMissed(MonitoringFixtures.visit(monitoring, 0).visitId(),
				MonitoringFixtures.missed(Outcome.MISSED), act);
		monitoring.recordSurvey(MonitoringFixtures.survey(Wave.BASELINE), MonitoringFixtures.INSTRUMENTS, act);
		monitoring.complete(MonitoringFixtures.visit(monitoring, 3).visitId(), MonitoringFixtures.findings(), act);
		return new ArrayList<>(monitoring.recorded());
	}

	private static Stream<Class<?>> events(Class<?> type) {
		return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(MonitoringContractTests::events)
				: Stream.of(type);
	}

	private static <T> T read(String type, Class<T> as) {
		return READER.readValue(Events.example(type), as);
	}

}
