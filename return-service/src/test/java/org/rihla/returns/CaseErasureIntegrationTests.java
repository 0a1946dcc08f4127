/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Erased;
import org.rihla.chassis.cipher.Keysets;
import org.rihla.chassis.erasure.CaseEraser;
import org.rihla.chassis.erasure.Erasure;
import org.rihla.chassis.erasure.ErasureStatus;
import org.rihla.chassis.erasure.Erasures;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.RawStore;
import org.rihla.returns.Desk.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rihla.returns.PlanDesk.ok;

/** What is left of a case when it is erased: money and seats in numbers, nothing else. */
class CaseErasureIntegrationTests extends ReturnServiceTest {

	private static final Duration PATIENCE = Duration.ofSeconds(100);

	private static final int LISTENERS_OF_CASES = 4;

	@Autowired
	private MongoDatabase database;

	@Autowired
	private Erasures erasures;

	@Autowired
	private List<CaseEraser> erasers;

	@Autowired
	private Keysets keysets;

	@Autowired
	private MeterRegistry meters;

	@Test
	void keepsNumbersAndNothingElse() {
		MonitoringDesk home = closed();
		ReturnWork gone = home.someone();
		ReturnWork other = someone().upTo("HELD");
		silence(other);
		List<Document> others = ofCase(other);
		JsonNode lines = agreement(gone).body().path("lines");
		assertThat(new RawStore(this.database).naming(idsOf(gone))).isNotEmpty();

		Erasure erasure = erase(gone);

		assertThat(new RawStore(this.database).naming(idsOf(gone))).isEmpty();
		assertThat(erasure.erased()).containsKeys("plans", "gates", "follow-ups", "support", "agreements", "movements");
		assertThat(this.desk.get(this.crew.movements(), gone.plan()).status()).isEqualTo(404);
		assertThat(home.read().status()).isEqualTo(404);
		assertThat(agreement(gone).body().path("lines")).isEqualTo(lines);
		assertThat(gone.reservation(agreement(gone)).isMissingNode()).isTrue();
		assertThat(ofCase(other)).isEqualTo(others);
		assertSealed(gone.caseId().value());
	}

	@Test
	void keepsHowManyHaveFlownAndNotWhere() {
		ReturnWork gone = closed().someone();

		erase(gone);

		Answer movement = ok(this.desk.get(this.crew.movements(), gone.movement()));
		assertThat(movement.body().path("seats")).isEmpty();
		assertThat(movement.body().has("itinerary")).isFalse();
		assertThat(movement.body().has("departureOn")).isFalse();
		assertThat(movement.body().path("free").intValue()).isZero();
		assertThat(this.desk.act(this.crew.movements(), gone.movement(), "manifest/table", "{\"reason\":\"audit\"}")
			.problem()).isEqualTo("erased");
		assertSealed(UUID.fromString(gone.movement().substring("/movements/".length())));
	}

	@Test
	void goesOnWhereItDied() {
		ReturnWork gone = closed().someone();
		JsonNode lines = agreement(gone).body().path("lines");
		List<CaseEraser> begun = this.erasers.subList(0, this.erasers.size() / 2);
		begun.forEach((eraser) -> eraser.erase(gone.caseId().value()));

		begun.forEach((eraser) -> assertThat(eraser.erase(gone.caseId().value())).as(eraser.what()).isZero());
		erase(gone);

		assertThat(new RawStore(this.database).naming(idsOf(gone))).isEmpty();
		assertThat(agreement(gone).body().path("lines")).isEqualTo(lines);
	}

	@Test
	void isNotBroughtBackByWhatComesLate() {
		ReturnWork gone = closed().someone();
		Erasure erasure = erase(gone);
		double moot = moot();

		Events.ofCase(gone.caseId(), "case.erased", Map.of());
		gone.assigned(UUID.randomUUID().toString());
		gone.decided();
		Events.ofCase(gone.caseId(), "case.consentGranted", Map.of("personId", gone.person().value().toString()));
		Events.ofFile(UUID.randomUUID(), gone.caseId(), "protection.trackOpened", Map.of());
		Awaitility.await().atMost(PATIENCE).until(() -> moot() >= moot + 4 * LISTENERS_OF_CASES + 1);

		assertThat(new RawStore(this.database).naming(idsOf(gone))).isEmpty();
		try (EventProbe probe = new EventProbe("return-events")) {
			Awaitility.await()
				.untilAsserted(
						() -> assertThat(probe.typesOf(erasure.id().value())).containsExactly("erasure.completed"));
		}
	}

	/** Somebody home and supported, everything paid, and the case closed. */
	private MonitoringDesk closed() {
		MonitoringDesk home = new MonitoringDesk(this.desk, this.crew, this.clock);
		ReturnWork gone = home.someone();
		Events.ofFile(UUID.randomUUID(), gone.caseId(), "protection.trackOpened",
				Map.of("personId", gone.person().value().toString(), "gates", List.of()));
		home.arrived();
		home.allowed(UUID.randomUUID());
		Events.ofCase(gone.caseId(), "case.consentGranted",
				Map.of("consentId", UUID.randomUUID().toString(), "personId", gone.person().value().toString(),
						"purposeCode", "RECEIVING_OFFICE", "partnerId", Crew.ABIDJAN.toString(), "validUntil",
						home.day(300)));
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> this.desk
				.create(this.crew.receiving(), "/reintegration-plans",
						"""
								{"returnPlanId":"%s","personId":"%s","dependant":false}""".formatted(gone.planId(),
								gone.person().value()))
				.status() == 201);
		ok(gone.settle(this.crew.finance(1)));
		Events.ofCase(gone.caseId(), "case.closed", Map.of());
		home.await("ENDED");
		silence(gone);
		return home;
	}

	private Erasure erase(ReturnWork gone) {
		Events.ofCase(gone.caseId(), "case.erased", Map.of());
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> this.erasures.of(gone.caseId().value())
				.filter((erasure) -> erasure.status() != ErasureStatus.BEGUN)
				.isPresent());
		return this.erasures.of(gone.caseId().value()).orElseThrow();
	}

	/** Until all that it has caused has been heard of here. */
	private void silence(ReturnWork someone) {
		UUID agreement = UUID.fromString(someone.agreement().substring("/agreements/".length()));
		UUID movement = UUID.fromString(someone.movement().substring("/movements/".length()));
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> new RawStore(this.database).isSilent(List.of(someone.caseId().value(), agreement, movement)));
	}

	private List<Document> ofCase(ReturnWork someone) {
		return List.of("plans", "waitlist", "reintegration_plans", "monitorings")
			.stream()
			.flatMap((collection) -> this.database.getCollection(collection)
				.find(Filters.eq("key", someone.caseId().value().toString()))
				.into(new ArrayList<>())
				.stream())
			.map((document) -> document.get("state", Document.class))
			.toList();
	}

	private Answer agreement(ReturnWork someone) {
		return ok(this.desk.get(this.crew.finance(1), someone.agreement()));
	}

	private static List<UUID> idsOf(ReturnWork someone) {
		return List.of(someone.caseId().value(), someone.person().value());
	}

	private double moot() {
		return this.meters.counter("rihla.inbox.moot").count();
	}

	private void assertSealed(UUID subject) {
		assertThatExceptionOfType(Erased.class)
			.isThrownBy(() -> this.keysets.of(subject.toString(), Compartment.TRAVEL));
	}

}
