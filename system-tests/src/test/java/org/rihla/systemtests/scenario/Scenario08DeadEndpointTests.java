/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Cast;
import org.rihla.localstack.mail.SentMail;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A partner's endpoint is dead for three days, and later for more than five: nobody else
 * notices, and the partner hears everything when it is back.
 */
@ScenarioTest
class Scenario08DeadEndpointTests {

	private static final String HOOK = "orchard-scenario-8";

	private static final String PARTNER = "pa.orchard.1";

	private static final String OPERATOR = "op.rabat.1";

	private final MovingWorld world;

	private final String subscription;

	private final List<String> referrals = new ArrayList<>();

	private final List<String> cases = new ArrayList<>();

	Scenario08DeadEndpointTests(MovingWorld world) {
		this.world = world;
		world.backoffice().partner(World.ORCHARD_ID, "Orchard Legal Clinic", "LEGAL_AID", "LEGAL");
		this.subscription = world.backoffice().subscribe(PARTNER, World.ORCHARD_ID, HOOK, world.simulator()).getPath();
	}

	@AfterAll
	void letThePartnerWorkAgain() {
		this.world.simulator().behave(HOOK);
	}

	@Test
	@Order(1)
	void step1DegradesTheEndpointAndDelaysNobodyElse() {
		this.world.simulator().misbehave(HOOK, 503, 100_000);
		refer(World.ORCHARD_ID);
		refer(World.ORCHARD_ID);
		this.world.trail(this.cases.getFirst()).shows("notification.attemptFailed");

		within(Duration.ofMinutes(1)).until(() -> state().equals("DEGRADED"));
		answer(0, "accept", "start");
		answer(1, "accept");
		within(Duration.ofMinutes(1)).until(() -> deliveries().size() == 5);
		this.world.trail(refer(Cast.HARBOUR)).shows("notification.delivered");
	}

	@Test
	@Order(2)
	void step2KeepsEverythingInOrderForThreeDays() {
		for (int told : List.of(1, 1, 2)) {
			int before = attempts();
			this.world.moveOn(Duration.ofDays(1));
			within(Duration.ofMinutes(1)).until(() -> attempts() > before && mails().size() == told);
		}
		answer(1, "start");

		within(Duration.ofMinutes(1)).until(() -> deliveries().size() == 6);
		assertThat(deliveries()).extracting((each) -> each.path("status").asString())
			.doesNotContain("DEAD", "DROPPED", "DELIVERED");
		assertThat(state()).isEqualTo("DEGRADED");
		assertThat(mails()).allSatisfy((mail) -> assertThat(mail.text()).contains("en échec depuis un moment"));
	}

	@Test
	@Order(3)
	void step3BringsEachNoticeOnceAndInOrderWhenItIsBack() {
		this.world.simulator().behave(HOOK);
		this.world.moveOn(Duration.ofMinutes(5));

		within(Duration.ofMinutes(2)).until(() -> deliveredOf(6));
		assertThat(state()).isEqualTo("ACTIVE");
		assertThat(taken()).extracting((hook) -> hook.path("webhookId").asString()).hasSize(6).doesNotHaveDuplicates();
		assertThat(sequences()).hasSize(2).allSatisfy((_, numbers) -> assertThat(numbers).containsExactly(1L, 2L, 3L));
	}

	@Test
	@Order(4)
	void variantPausesAfterFiveDaysAndBringsWhatWasKeptWhenItIsResumed() {
		this.world.simulator().misbehave(HOOK, 500, 100_000);
		refer(World.ORCHARD_ID);
		answer(2, "accept");
		this.world.trail(this.cases.getLast()).shows("notification.attemptFailed");
		int before = attempts();
		this.world.moveOn(Duration.ofDays(1));
		within(Duration.ofMinutes(1)).until(() -> attempts() > before);
		this.world.moveOn(Duration.ofDays(4).plusHours(1));

		this.world.trail(this.subscription.substring(this.subscription.lastIndexOf('/') + 1))
			.shows("notification.subscriptionPaused");
		this.world.moveOn(Duration.ofHours(25));
		within(Duration.ofMinutes(1)).until(() -> mails().getLast().text().contains("Votre abonnement est en pause"));
		answer(2, "start");
		within(Duration.ofMinutes(1)).until(() -> deliveries().size() == 9);
		this.world.simulator().behave(HOOK);
		assertThat(this.world.as(PARTNER).act(this.subscription, "resume", Map.of()).status()).isEqualTo(200);

		within(Duration.ofMinutes(2)).until(() -> deliveredOf(9));
		assertThat(sequences()).hasSize(3).allSatisfy((_, numbers) -> assertThat(numbers).containsExactly(1L, 2L, 3L));
	}

	/** Of a new case; the id of that case. */
	private String refer(String partner) {
		CaseWork casework = this.world.adultAlone();
		Journeys.assess(casework);
		casework.consentTo("REFERRAL", partner);
		URI referral = casework.refer(partner);
		if (partner.equals(World.ORCHARD_ID)) {
			this.referrals.add(referral.getPath());
			this.cases.add(casework.id());
		}
		return casework.id();
	}

	private void answer(int referral, String... verbs) {
		for (String verb : verbs) {
			assertThat(this.world.as(PARTNER).act(this.referrals.get(referral), verb, Map.of()).status())
				.isEqualTo(200);
		}
	}

	private String state() {
		return this.world.as(OPERATOR).get(this.subscription).text("status");
	}

	private List<JsonNode> deliveries() {
		return this.world.as(OPERATOR)
			.get(this.subscription + "/deliveries?limit=250")
			.body()
			.path("items")
			.valueStream()
			.filter((each) -> each.hasNonNull("sequence"))
			.toList();
	}

	private int attempts() {
		return deliveries().stream().mapToInt((each) -> each.path("attempts").size()).sum();
	}

	/** What the partner's technical contact was mailed about this subscription. */
	private List<SentMail> mails() {
		return this.world.stack()
			.mails()
			.to("night-desk@partner.example")
			.stream()
			.filter((mail) -> mail.links().stream().anyMatch((link) -> link.endsWith(this.subscription)))
			.toList();
	}

	private boolean deliveredOf(int count) {
		List<JsonNode> all = deliveries();
		return all.size() == count
				&& all.stream().allMatch((each) -> each.path("status").asString().equals("DELIVERED"));
	}

	/** What the partner's server has accepted, in the order in which it came. */
	private List<JsonNode> taken() {
		return this.world.simulator()
			.deliveries(HOOK)
			.stream()
			.filter((hook) -> hook.hasNonNull("sequence") && hook.path("status").asInt() < 300)
			.toList();
	}

	private Map<String, List<Long>> sequences() {
		return taken().stream()
			.collect(Collectors.groupingBy((hook) -> hook.path("caseRef").asString(),
					Collectors.mapping((hook) -> hook.path("sequence").asLong(), Collectors.toList())));
	}

	private static ConditionFactory within(Duration time) {
		return Awaitility.await().atMost(time).pollInterval(Duration.ofMillis(250));
	}

}
