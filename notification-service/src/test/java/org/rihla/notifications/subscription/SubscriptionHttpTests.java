/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;

import static org.assertj.core.api.Assertions.assertThat;

class SubscriptionHttpTests extends RunningService {

	@Test
	void showsTheSecretOnceAndNotToARepeat() {
		Member partner = setting().activePartner();
		String key = UUID.randomUUID().toString();
		String body = setting().subscribe(partner, "/asked-once");

		Api.Reply first = api().post("/subscriptions", partner.token(), null, body, key);
		Api.Reply again = api().post("/subscriptions", partner.token(), null, body, key);
		Api.Reply read = api().get("/subscriptions/" + first.text("/subscriptionId"), partner.token());

		assertThat(first.status()).isEqualTo(201);
		assertThat(first.text("/secret")).matches("whsec_[A-Za-z0-9+/]{43}=");
		assertThat(again).returns(201, Api.Reply::status);
		assertThat(again.text("/subscriptionId")).isEqualTo(first.text("/subscriptionId"));
		assertThat(again.json().has("secret")).isFalse();
		assertThat(read.json().has("secret")).isFalse();
	}

	@Test
	void isConfirmedByTheCodeOfItsPingAndTold() {
		Member partner = setting().activePartner();

		Subscribed subscription = setting().activeSubscription(partner, "/confirmed");

		assertThat(api().get("/subscriptions/" + subscription.id(), partner.token()).text("/status"))
			.isEqualTo("ACTIVE");
		try (EventProbe events = new EventProbe("notification-events")) {
			patiently().untilAsserted(() -> assertThat(events.typesOf(subscription.id()))
				.containsExactly("notification.subscriptionActivated"));
		}
	}

	@Test
	void isNotConfirmedByAnotherCode() {
		Member partner = setting().activePartner();
		Api.Reply opened = api().post("/subscriptions", partner.token(), null, setting().subscribe(partner, "/wrong"));
		setting().awaitCode("/wrong");
		String path = "/subscriptions/" + opened.text("/subscriptionId");

		Api.Reply confirmed = api().post(path + "/confirm", partner.token(), api().get(path, partner.token()).etag(),
				"{\"code\": \"0000000000\"}");

		assertThat(confirmed.status()).isEqualTo(409);
		assertThat(confirmed.text("/unmet/0")).isEqualTo("confirmation-code-wrong");
	}

	@Test
	void isRevokedForGood() {
		Member partner = setting().activePartner();
		Subscribed subscription = setting().activeSubscription(partner, "/revoked");
		String path = "/subscriptions/" + subscription.id();

		Api.Reply revoked = api().post(path + "/revoke", partner.token(), api().get(path, partner.token()).etag(), "");
		Api.Reply again = api().post(path + "/revoke", partner.token(), revoked.etag(), "");

		assertThat(revoked.text("/status")).isEqualTo("REVOKED");
		assertThat(again.text("/type")).isEqualTo("/problems/transition-not-allowed");
		assertThat(api().post(path + "/revoke", partner.token(), "\"1\"", "").status()).isEqualTo(412);
	}

	@Test
	void isNotOpenedForAPartnerThatNobodyActivated() {
		Member partner = new Member(UUID.randomUUID());
		setting().register(partner.id());

		Api.Reply refused = api().post("/subscriptions", partner.token(), null, setting().subscribe(partner, "/early"));

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text("/unmet/0")).isEqualTo("partner-not-active");
	}

	@Test
	void isOpenedByAPartnerForItselfOnly() {
		Member partner = setting().activePartner();
		Member other = setting().activePartner();

		Api.Reply refused = api().post("/subscriptions", other.token(), null, setting().subscribe(partner, "/theirs"));

		assertThat(refused.status()).isEqualTo(404);
	}

	@Test
	void isNotFoundByAnotherPartner() {
		Member partner = setting().activePartner();
		Member other = setting().activePartner();
		Api.Reply opened = api().post("/subscriptions", partner.token(), null, setting().subscribe(partner, "/mine"));
		String path = "/subscriptions/" + opened.text("/subscriptionId");

		assertThat(api().get(path, other.token()).status()).isEqualTo(404);
		assertThat(api().post(path + "/revoke", other.token(), opened.etag(), "").status()).isEqualTo(404);
		assertThat(api().get(path + "/deliveries", other.token()).status()).isEqualTo(404);
	}

	@Test
	void isOpenedByWhoeverManagesPartners() {
		Member partner = setting().activePartner();

		assertThat(api().post("/subscriptions", Setting.manager(), null, setting().subscribe(partner, "/managed"))
			.status()).isEqualTo(201);
	}

	@ParameterizedTest
	@ValueSource(strings = { "caseworker", "auditor", "finance-officer" })
	void isOpenedByNobodyWithoutTheRight(String role) {
		Member partner = setting().activePartner();

		assertThat(api().post("/subscriptions", Tokens.of(role), null, setting().subscribe(partner, "/x")).status())
			.isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "http://127.0.0.1:8443/", "https://10.0.0.1/", "https://localhost/", "https://127.0.0.1:22/",
					"https://169.254.169.254/latest", "https://user@127.0.0.1:8443/", "https://[::1]:8443/" })
	void isNotOpenedForAnAddressInside(String url) {
		Member partner = setting().activePartner();

		Api.Reply refused = api().post("/subscriptions", partner.token(), null, """
				{"partnerId": "%s", "channel": "WEBHOOK", "url": "%s"}
				""".formatted(partner.id(), url));

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text("/type")).isEqualTo("/problems/endpoint-not-allowed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"notices\": [\"notice.everything\"]", "\"channel\": \"PIGEON\"", "\"more\": 1" })
	void refusesWhatHasTheWrongShape(String member) {
		Member partner = setting().activePartner();

		Api.Reply refused = api().post("/subscriptions", partner.token(), null, """
				{"partnerId": "%s", "url": "https://hooks.harbour.example/", %s}
				""".formatted(partner.id(), member));

		assertThat(refused.status()).isEqualTo(400);
	}

	@Test
	void asksForAKey() {
		Member partner = setting().activePartner();

		assertThat(api().post("/subscriptions", partner.token(), null, setting().subscribe(partner, "/k"), "short")
			.status()).isEqualTo(400);
	}

}
