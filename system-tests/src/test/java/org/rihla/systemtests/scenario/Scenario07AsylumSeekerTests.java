/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.PlanWork;
import org.rihla.localstack.service.Service;
import org.rihla.systemtests.stack.Stack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who asked for protection goes home: no consulate hears of it before the claim
 * has ended.
 */
@ScenarioTest
class Scenario07AsylumSeekerTests {

	private static final String WORKER = "cw.rabat.1";

	private final World world;

	private final CaseWork casework;

	private final PlanWork plan;

	private final Trail trail;

	Scenario07AsylumSeekerTests(World world) {
		this.world = world;
		this.casework = world.adultAlone();
		this.casework.register();
		this.casework.assign();
		obeyed(this.world.as(WORKER)
			.act(address(), "correct-facts", Map.of("personId", person(), "details", asylumSeeker())));
		this.casework.startIntake();
		this.casework.completeIntake();
		this.casework.screen(person());
		this.casework.completeScreening();
		this.casework.decide();
		this.plan = world.planOf(this.casework);
		this.plan.takeOverFacts();
		this.plan.awaitFunds();
		this.plan.identify();
		this.plan.counsel();
		this.trail = world.trail(this.casework.id(), this.plan.id()).shows("return.counsellingCompleted");
	}

	@Test
	@Order(1)
	void step1TheEffectsOnTheClaimAreToldBeforeTheDeclaration() {
		assertThat(declare().unmet()).containsExactly("asylum-effects-not-counselled");

		obeyed(this.world.as(WORKER)
			.act(plan(), "counselling", Map.of("personIds", this.casework.personIds(), "mode", "OFFICE", "language",
					"fr", "understood", true, "topics", List.of("ASYLUM_EFFECTS"))));
		obeyed(declare());
		this.plan.startPreparation();
		this.trail.shows("return.declared", "return.preparationStarted");
	}

	@Test
	@Order(2)
	void step2NoConsulateHearsOfAnOpenClaimOrOfSomebodyWhoDoesNotConsent() {
		this.casework.consentTo("CONSULATE_IDENTITY", "");
		assertThat(requestDocument().unmet()).containsExactly("international-protection-open");

		String today = LocalDate.ofInstant(this.world.now(), ZoneOffset.UTC).toString();
		obeyed(this.world.as("po.rabat.1")
			.act(address(), "end-claim", Map.of("personId", person(), "outcome", "ENDED_BY_PERSON",
					"effectsCounselledOn", today, "unBodyInformedOn", today)));
		this.plan.takeOverFacts();
		obeyed(this.world.as(WORKER).act(address(), "consents/" + consent() + "/withdraw", Map.of()));
		assertThat(requestDocument().unmet()).containsExactly("consent-for-consulate");

		this.casework.consentTo("CONSULATE_IDENTITY", "");
		obeyed(requestDocument());
		this.trail.shows("return.documentRequested").lacks("return.documentRequested");
	}

	@Test
	@Order(3)
	void step3NothingIsSentWhileTheCaseDoesNotAnswer() {
		Answer before = this.plan.read();
		Stack.Instance cases = this.world.stack()
			.instances()
			.stream()
			.filter((instance) -> instance.service() == Service.CASE)
			.findFirst()
			.orElseThrow();

		this.world.stack().freeze(cases);
		Answer refused;
		try {
			refused = requestDocument();
		}
		finally {
			this.world.stack().thaw(cases);
		}

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.unmet()).containsExactly("clearance-unavailable");
		assertThat(this.plan.read().etag()).isEqualTo(before.etag());
		this.trail.lacks("return.documentRequested");
	}

	/** Those who come next ask the case too. */
	@AfterAll
	void waitUntilTheCaseAnswersAgain() {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.world.as(WORKER).act(plan(), "take-over-facts", Map.of()).status() == 200);
	}

	private Answer declare() {
		return this.world.as(WORKER)
			.act(plan(), "declare", Map.of("signatures", List.of(Map.of("personId", person(), "by", "SELF", "method",
					"SIGNED", "textVersion", "declaration/1", "language", "fr"))));
	}

	private Answer requestDocument() {
		return this.world.as("mv.rabat.1")
			.act(plan(), "documents", Map.of("personId", person(), "kind", "LAISSEZ_PASSER", "issuer", "CI"));
	}

	private JsonNode asylumSeeker() {
		JsonNode details = new JsonMapper().valueToTree(new HashMap<>(this.casework.registration()))
			.at("/persons/0/details");
		return ((ObjectNode) details).put("legalStatus", "ASYLUM_SEEKER").put("protectionClaim", "OPEN");
	}

	private String consent() {
		for (JsonNode consent : this.casework.read().body().path("consents")) {
			if ("CONSULATE_IDENTITY".equals(consent.path("purpose").asString())
					&& "GRANTED".equals(consent.path("state").asString())) {
				return consent.path("consentId").asString();
			}
		}
		throw new AssertionError("No consent for the consulate");
	}

	private String person() {
		return this.casework.personIds().getFirst();
	}

	private String address() {
		return "/cases/" + this.casework.id();
	}

	private String plan() {
		return "/plans/" + this.plan.id();
	}

	private static Answer obeyed(Answer answer) {
		assertThat(answer.isOk()).as(answer.body().toString()).isTrue();
		return answer;
	}

}
