/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.EventPublisher;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.erasure.Erasures;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;

/** The report on an erasure: complete when every service has answered, and signed. */
@RihlaTest
class ErasureReportTests {

	@LocalServerPort
	private int port;

	@Autowired
	private MovableClock clock;

	private Api api = new Api(0, Dossier.PRIVACY);

	@BeforeEach
	void speaksAsDataProtectionOfficer() {
		this.api = new Api(this.port, Dossier.PRIVACY);
	}

	@Test
	void isCompleteWhenAllHaveAnsweredAndNoCacheHoldsAKey() {
		Dossier dossier = new Dossier(this.port).close();
		dossier.erase();
		await().atMost(Duration.ofSeconds(60))
			.untilAsserted(() -> assertThat(report(dossier).text("/services/0" + "/serviceCode")).isEqualTo("CASE"));
		Answer begun = report(dossier);
		assertThat(begun).returns("programme-manager", (answer) -> answer.text("/proposedBy"))
			.returns("data-protection-officer", (answer) -> answer.text("/approvedBy"))
			.returns("PERSON_ASKED", (answer) -> answer.text("/reason"))
			.returns("NOT_RETURNED", (answer) -> answer.text("/closureGroup"))
			.returns("", (answer) -> answer.text("/mac"));
		assertThat(begun.json().path("destroyedKeysets").size()).isGreaterThanOrEqualTo(2)
			.isEqualTo(begun.json().at("/services/0/keysDestroyed").asInt());
		assertThat(begun.json().at("/services/0/recordsErased").asInt()).isGreaterThan(10);
		assertThat(begun.body()).doesNotContain("protection-files", dossier.caseNumber, dossier.personId,
				Tokens.subjectOf("caseworker"));

		this.clock.move(Erasures.SETTLING.plusSeconds(1));
		answer("return-events", "RETURN", dossier);
		answer("notification-events", "NOTIFICATION", dossier);
		await().atMost(Duration.ofSeconds(20)).until(() -> report(dossier).json().path("services").size() == 3);
		assertThat(report(dossier).json().path("complete").asBoolean()).isFalse();

		this.clock.move(Erasures.SETTLING.plusSeconds(1));
		await().atMost(Duration.ofSeconds(20)).until(() -> report(dossier).json().path("complete").asBoolean());

		Answer complete = report(dossier);
		assertThat(complete.text("/mac")).matches("[0-9a-f]{64}");
		assertThat(report(dossier)).isEqualTo(complete);
		LocalDate last = LocalDate.ofInstant(Instant.parse(complete.text("/services/1/completedOn")), ZoneOffset.UTC);
		assertThat(complete.text("/keyBackupsExpireOn")).isEqualTo(last.plusDays(7).toString());
	}

	@Test
	void isThereForErasedCasesAlone() {
		Dossier dossier = new Dossier(this.port).close();

		assertThat(report(dossier)).returns(404, Answer::status);
		assertThat(this.api.get("/cases/" + UUID.randomUUID() + "/erasure").status()).isEqualTo(404);
		assertThat(this.api.as(CASEWORKER).get(dossier.path("/erasure")).status()).isEqualTo(403);
		assertThat(this.api.as(CaseJourney.MANAGER).get(dossier.path("/erasure")).status()).isEqualTo(403);
	}

	private Answer report(Dossier dossier) {
		return this.api.get(dossier.path("/erasure"));
	}

	private void answer(String topic, String service, Dossier dossier) {
		try (EventPublisher erasure = new EventPublisher(topic, UUID.randomUUID())) {
			erasure.publish("erasure.completed", dossier.caseId(),
					Map.of("serviceCode", service, "occurredOn", this.clock.instant().toString()));
		}
	}

}
