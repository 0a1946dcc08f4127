/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.webhook.HookReceiver.Received;

import static org.assertj.core.api.Assertions.assertThat;

class SecretHttpTests extends RunningService {

	private final String path = "/" + UUID.randomUUID();

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private Subscribed subscription;

	@BeforeEach
	void subscribe() {
		this.partner = setting().activePartner();
		this.subscription = setting().activeSubscription(this.partner, this.path);
	}

	@Test
	void signsWithBothWhileAKeyIsReplacedAndNoMoreWithOneThatWasCut() {
		String old = state().text("/keys/0/kid");
		Api.Reply rotated = api().post(uri() + "/secrets", this.partner.token(), state().etag(), "");
		assertThat(rotated.text("/secret")).startsWith("whsec_");
		RECEIVER.trust(this.path, rotated.text("/secret"));
		assertThat(rotated.json().required("keys")).hasSize(2);
		Received both = notice(1);
		assertThat(both.isSignedWith(this.subscription.secret())).isTrue();
		assertThat(both.isSignedWith(rotated.text("/secret"))).isTrue();

		Api.Reply cut = delete(uri() + "/secrets/" + old, this.partner.token(), rotated.etag());

		assertThat(cut.status()).as(cut.raw().body()).isEqualTo(200);
		Received one = notice(2);
		assertThat(one.isSignedWith(rotated.text("/secret"))).isTrue();
		assertThat(one.isSignedWith(this.subscription.secret())).isFalse();
	}

	@Test
	void showsANewSecretOnceAndNotToARepeat() {
		String key = UUID.randomUUID().toString();
		String etag = state().etag();

		Api.Reply first = api().post(uri() + "/secrets", this.partner.token(), etag, "", key);
		Api.Reply again = api().post(uri() + "/secrets", this.partner.token(), etag, "", key);

		assertThat(first.json().has("secret")).isTrue();
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.json().has("secret")).isFalse();
		assertThat(state().json().required("keys")).hasSize(2);
	}

	@Test
	void isRefusedToThoseWithoutTheRight() {
		assertThat(api().post(uri() + "/secrets", Tokens.of("ops"), state().etag(), "").status()).isEqualTo(403);
		assertThat(api().post(uri() + "/secrets", new Member(UUID.randomUUID()).token(), state().etag(), "").status())
			.isEqualTo(404);
		assertThat(api().post(uri() + "/secrets", this.partner.token(), "\"1\"", "").status()).isEqualTo(412);
		String newest = uri() + "/secrets/" + state().text("/keys/0/kid");
		assertThat(delete(newest, this.partner.token(), state().etag()).text("/unmet/0"))
			.isEqualTo("newest-signing-key");
		assertThat(delete(newest, Tokens.of("auditor"), state().etag()).status()).isEqualTo(403);
	}

	@Test
	void publishesItsPublicKeysToEverybody() {
		Api.Reply keys = Api.send(HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + api().port() + "/webhook-keys/" + this.subscription.id()))
			.build());

		assertThat(keys.text("/keys/0/kid")).isEqualTo(state().text("/keys/0/kid"));
		assertThat(keys.text("/keys/0/kty")).isEqualTo("OKP");
		assertThat(keys.raw().body()).doesNotContain("whsec_", "whsk_");
		assertThat(api().get("/webhook-keys/" + UUID.randomUUID(), this.partner.token()).status()).isEqualTo(404);
	}

	private Received notice(int number) {
		Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		return patiently().until(
				() -> RECEIVER.at(this.path).stream().filter((each) -> !each.text().contains("notice.ping")).toList(),
				(notices) -> notices.size() == number)
			.getLast();
	}

	private Api.Reply delete(String address, Tokens token, String etag) {
		return Api.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api().port() + address))
			.header("Authorization", token.bearer())
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.header("If-Match", etag)
			.DELETE()
			.build());
	}

	private String uri() {
		return "/subscriptions/" + this.subscription.id();
	}

	private Api.Reply state() {
		return api().get(uri(), this.partner.token());
	}

}
