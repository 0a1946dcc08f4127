/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.Setting;
import org.rihla.notifications.Setting.Member;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may read a feed, and when nobody may. */
class FeedAccessTests extends OpenFeed {

	@Test
	void isNotReadWhileItIsPausedAndKeepsEverything() {
		tell(1);
		await(1);
		act("pause", "");
		tell(1);

		assertThat(read("").text("/type")).isEqualTo("/problems/transition-not-allowed");
		act("resume", "{}");

		assertThat(await(2)).hasSize(2);
		assertThat(statuses()).containsExactly("PENDING", "PENDING");
	}

	@Test
	void isNotReadAfterItWasRevoked() {
		tell(1);
		await(1);

		act("revoke", "");

		assertThat(read("").status()).isEqualTo(409);
		patiently().untilAsserted(() -> assertThat(statuses()).containsExactly("DROPPED"));
	}

	@Test
	void isReadByItsPartnerOnly() {
		Member other = setting().activePartner();
		String path = "/feeds/" + this.feed;

		assertThat(api().get(path + "/events", other.token()).status()).isEqualTo(404);
		assertThat(api().post(path + "/ack", other.token(), null, "{\"cursor\": 0}").status()).isEqualTo(404);
		assertThat(api().get(path + "/events", this.partner.token().claim("scope", "feed:read")).status())
			.isEqualTo(200);
		assertThat(api().get(path + "/events", this.partner.token().claim("scope", "deliveries:read")).status())
			.isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "caseworker", "programme-manager", "ops", "auditor" })
	void isReadByNobodyWithoutTheRight(String role) {
		assertThat(api().get("/feeds/" + this.feed + "/events", Tokens.of(role)).status()).isEqualTo(403);
		assertThat(api().post("/feeds/" + this.feed + "/ack", Tokens.of(role), null, "{\"cursor\": 0}").status())
			.isEqualTo(403);
	}

	@Test
	void isNoWebhook() {
		Api.Reply webhook = api().post("/subscriptions", this.partner.token(), null,
				setting().subscribe(this.partner, "/not-a-feed"));

		assertThat(api().get("/feeds/" + webhook.text("/subscriptionId") + "/events", this.partner.token()).status())
			.isEqualTo(404);
		assertThat(api()
			.post("/subscriptions", this.partner.token(), null,
					setting().subscribe(this.partner, "/x").replace("WEBHOOK", "FEED"))
			.status()).isEqualTo(400);
	}

	@Test
	void drawsNoKeysForWhatIsNotSigned() {
		String path = "/subscriptions/" + this.feed;

		Api.Reply refused = api().post(path + "/secrets", this.partner.token(),
				api().get(path, this.partner.token()).etag(), "");

		assertThat(refused.text("/unmet/0")).isEqualTo("not-a-webhook");
	}

	private void act(String verb, String body) {
		String path = "/subscriptions/" + this.feed;
		Api.Reply done = api().post(path + "/" + verb, Setting.manager(), api().get(path, Setting.manager()).etag(),
				body);
		assertThat(done.status()).as(done.raw().body()).isEqualTo(200);
	}

}
