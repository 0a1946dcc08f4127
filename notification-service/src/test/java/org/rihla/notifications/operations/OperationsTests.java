/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.operations;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.webhook.HookReceiver.Reply;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Operators see which endpoint is in trouble, since when, why, and what waits for it. */
class OperationsTests extends RunningService {

	private static final Tokens OPERATOR = Tokens.of("ops");

	private final String path = "/" + UUID.randomUUID();

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private UUID subscription;

	@BeforeEach
	void fail() {
		this.partner = setting().activePartner();
		this.subscription = setting().activeSubscription(this.partner, this.path).id();
		RECEIVER.on(this.path, (_, exchange) -> {
			byte[] said = "no such\u00A0tenant".repeat(400).getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(404, said.length);
			exchange.getResponseBody().write(said);
		});
		UUID caseId = UUID.randomUUID();
		Published first = Published.referralSent(this.partner.id(), caseId).send();
		Published.referral("referral.accepted", first.subject(), 2, this.partner.id(), caseId).send();
	}

	@Test
	void seeAnEndpointInTroubleAndSinceWhenSomethingWaitsForIt() {
		JsonNode row = patiently().until(this::row, (found) -> found != null);

		assertThat(row.required("partnerId").stringValue()).isEqualTo(this.partner.id().toString());
		assertThat(row.required("failingSince").stringValue()).isNotEmpty();
		assertThat(row.required("waitingSince").stringValue()).isNotEmpty();
		JsonNode overview = api().get("/operations", OPERATOR).json();
		assertThat(overview.at("/endpoints/DEGRADED").longValue()).isPositive();
		assertThat(overview.at("/deliveries/HELD").longValue()).isPositive();
	}

	@Test
	void seeWhatWasGivenUpOfAllSubscriptions() {
		JsonNode dead = patiently().until(this::dead, (found) -> found != null);

		assertThat(dead.required("tries").intValue()).isPositive();
		assertThat(api().get("/deliveries?state=DEAD", this.partner.token()).json().required("items").valueStream())
			.allSatisfy((each) -> assertThat(each.required("subscriptionId").stringValue())
				.isEqualTo(this.subscription.toString()));
		assertThat(api().get("/deliveries", OPERATOR).status()).isEqualTo(400);
	}

	@Test
	void seeAttemptsAndFailuresByTheHour() {
		String uri = "/subscriptions/" + this.subscription + "/hours";

		patiently().untilAsserted(() -> {
			JsonNode hours = api().get(uri, OPERATOR).json();
			long attempts = hours.valueStream().mapToLong((hour) -> hour.required("attempts").longValue()).sum();
			long failures = hours.valueStream().mapToLong((hour) -> hour.at("/failures/STATUS").asLong(0)).sum();
			assertThat(attempts).isGreaterThan(9);
			assertThat(failures).isEqualTo(attempts - 1);
		});
		assertThat(api().get(uri + "?to=2020-01-01T00:00:00Z", OPERATOR).json().size()).isZero();
		assertThat(api().get(uri, new Member(UUID.randomUUID()).token()).status()).isEqualTo(404);
	}

	@Test
	void readWhatTheEndpointSaidAndFromWhichAddress() {
		String uri = "/deliveries/"
				+ patiently().until(this::dead, (found) -> found != null).required("deliveryId").stringValue();

		JsonNode seen = api().get(uri, OPERATOR).json().at("/attempts/0");
		JsonNode ofPartner = api().get(uri, this.partner.token()).json().at("/attempts/0");
		JsonNode ofAuditor = api().get(uri, Tokens.of("auditor")).json().at("/attempts/0");

		assertThat(seen.required("address").stringValue()).isEqualTo("127.0.0.1");
		assertThat(seen.required("keys").size()).isEqualTo(1);
		assertThat(seen.required("answer").stringValue()).startsWith("no such").hasSizeLessThanOrEqualTo(2048);
		assertThat(ofPartner.has("address")).isFalse();
		assertThat(ofPartner.required("answer")).isEqualTo(seen.required("answer"));
		assertThat(ofAuditor.has("address")).isFalse();
		assertThat(ofAuditor.has("answer")).isFalse();
		patiently().untilAsserted(
				() -> assertThat(api().get("/audit?objectId=" + uri.substring(12), Tokens.of("auditor")).raw().body())
					.contains("delivery:read", "\"partner\"", "\"ops\""));
	}

	@Test
	void areNotThereForOthers() {
		for (String uri : List.of("/operations", "/operations/endpoints?state=ACTIVE", "/deliveries?state=DEAD")) {
			assertThat(api().get(uri, Tokens.of("caseworker")).status()).isEqualTo(403);
		}
		Api.Reply stranger = api().get("/operations/endpoints?state=ACTIVE", new Member(UUID.randomUUID()).token());
		assertThat(stranger.json().required("items").size()).isZero();
	}

	private @Nullable JsonNode row() {
		return api().get("/operations/endpoints?state=DEGRADED&limit=250", OPERATOR)
			.json()
			.required("items")
			.valueStream()
			.filter((each) -> each.required("subscriptionId").stringValue().equals(this.subscription.toString()))
			.findFirst()
			.orElse(null);
	}

	private @Nullable JsonNode dead() {
		return api().get("/deliveries?state=DEAD&limit=250", OPERATOR)
			.json()
			.required("items")
			.valueStream()
			.filter((each) -> each.required("subscriptionId").stringValue().equals(this.subscription.toString()))
			.findFirst()
			.orElse(null);
	}

}
