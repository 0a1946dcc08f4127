/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Cast;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person takes back what one partner may know: it hears nothing more, and reads nothing
 * more.
 */
@ScenarioTest
class Scenario09ConsentWithdrawnTests {

	private static final String HOOK = "orchard-scenario-9";

	private static final String WORKER = "cw.rabat.1";

	private final World world;

	private final CaseWork casework;

	private final String referral;

	private final String other;

	private final Trail trail;

	Scenario09ConsentWithdrawnTests(World world) {
		this.world = world;
		world.backoffice().partner(World.ORCHARD_ID, "Orchard Child-Protection Centre", "CHILD_PROTECTION", "SOCIAL");
		world.backoffice().subscribe("pa.orchard.1", World.ORCHARD_ID, HOOK, world.simulator());
		this.casework = world.adultAlone();
		Journeys.assess(this.casework);
		this.casework.consentTo("REFERRAL", World.ORCHARD_ID);
		this.casework.consentTo("REFERRAL", Cast.HARBOUR);
		world.simulator().misbehave(HOOK, 503, 1000);
		this.referral = refer(World.ORCHARD_ID, "SOCIAL");
		this.other = path(this.casework.refer(Cast.HARBOUR));
		assertThat(world.as("pa.orchard.1").act(this.referral, "accept", Map.of()).status()).isEqualTo(200);
		this.trail = world.trail(this.casework.id()).shows("referral.sent", "referral.accepted");
	}

	@AfterAll
	void letThePartnerWorkAgain() {
		this.world.simulator().behave(HOOK);
	}

	@Test
	@Order(1)
	void step1EndsTheReferralAndDropsWhatWasOnItsWay() {
		this.trail.shows("notification.attemptFailed");

		Answer answer = this.world.as(WORKER)
			.act("/cases/" + this.casework.id(), "consents/" + consentFor(World.ORCHARD_ID) + "/withdraw", Map.of());

		assertThat(answer.status()).isEqualTo(200);
		this.trail.shows("case.consentWithdrawn", "referral.revoked")
			.shows("task.created CONSENT_FOLLOW_UP")
			.shows("notification.dropped", "notification.dropped");
		this.world.simulator().behave(HOOK);
		assertThat(this.world.as("pa.harbour.1").get(this.other).status()).isEqualTo(200);
		assertThat(noticesTaken()).isEmpty();
	}

	@Test
	@Order(2)
	void step2ClosesTheOldLinkAndRefusesANewReferral() {
		assertThat(this.world.as("pa.orchard.1").get(this.referral).status()).isEqualTo(404);

		Answer drafted = draft(World.ORCHARD_ID, "SOCIAL");
		Answer refused = send("/referrals/" + drafted.text("referralId"));

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.unmet()).containsExactly("consent-for-partner");
	}

	private String refer(String partner, String service) {
		Answer drafted = draft(partner, service);
		String address = "/referrals/" + drafted.text("referralId");
		assertThat(send(address).status()).isEqualTo(200);
		return address;
	}

	private Answer draft(String partner, String service) {
		Answer drafted = this.world.as(WORKER)
			.create("/referrals", Map.of("caseId", this.casework.id(), "personIds", this.casework.personIds(),
					"partnerId", partner, "serviceCode", service, "urgency", "ORDINARY"));
		assertThat(drafted.status()).as(drafted.body().toString()).isEqualTo(201);
		return drafted;
	}

	private Answer send(String referral) {
		return this.world.as(WORKER).act(referral, "send", Map.of("dataCategories", List.of("IDENTITY", "CONTACT")));
	}

	private String consentFor(String partner) {
		for (JsonNode consent : this.casework.read().body().path("consents")) {
			if (partner.equals(consent.path("partnerId").asString())) {
				return consent.path("consentId").asString();
			}
		}
		throw new AssertionError("No consent for " + partner);
	}

	/** Notices that the partner's server has accepted, of any case. */
	private List<JsonNode> noticesTaken() {
		return this.world.simulator()
			.deliveries(HOOK)
			.stream()
			.filter((hook) -> hook.hasNonNull("sequence") && hook.path("status").asInt() < 300)
			.toList();
	}

	private static String path(URI address) {
		return address.getPath();
	}

}
