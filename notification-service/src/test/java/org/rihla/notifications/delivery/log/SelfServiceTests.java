/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.webhook.HookReceiver.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class SelfServiceTests extends SubscribedPartner {

	@Test
	void leavesWhatItDoesNotNameAndTakesAnEmptyFilterForAll() {
		patch(this.partner.token(), "{\"offices\": [\"RBA\"], \"services\": [\"LEGAL\"], \"countries\": [\"MA\"]}");
		Api.Reply changed = patch(this.partner.token(), "{\"services\": []}");

		assertThat(changed.json().required("offices").get(0).stringValue()).isEqualTo("RBA");
		assertThat(changed.json().required("services").size()).isZero();
		assertThat(changed.text("/status")).isEqualTo("ACTIVE");
		Published.referralSent(this.partner.id(), this.caseId).send();
		awaitNotices(this.first, 1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{\"url\": \"https://10.0.0.1/\"}|422|endpoint-not-allowed",
					"{\"channel\": \"FEED\"}|400|malformed-request", "{\"offices\": [\"Rabat\"]}|400|validation-failed",
					"{\"countries\": [\"MAR\"]}|400|validation-failed" })
	void refusesWhatCannotBe(String body, int status, String type) {
		Api.Reply refused = patch(this.partner.token(), body);

		assertThat(refused.status()).isEqualTo(status);
		assertThat(refused.text("/type")).isEqualTo("/problems/" + type);
		assertThat(read().text("/status")).isEqualTo("ACTIVE");
	}

	@Test
	void isListedPageByPageToItsPartner() {
		String other = setting().activeSubscription(this.partner, this.second).id().toString();
		String list = "/subscriptions?partnerId=" + this.partner.id() + "&limit=1";

		Api.Reply page = api().get(list, this.partner.token());
		Api.Reply rest = api().get(list + "&cursor=" + page.text("/next"), this.partner.token());

		assertThat(List.of(page.text("/items/0/subscriptionId"), rest.text("/items/0/subscriptionId")))
			.containsExactlyInAnyOrder(this.path.substring("/subscriptions/".length()), other);
		assertThat(rest.json().required("next").isNull()).isTrue();
		assertThat(api().get(list, setting().activePartner().token()).json().required("items").size()).isZero();
		assertThat(api().get(list, Tokens.of("ops")).json().required("items").size()).isOne();
		assertThat(api().get(list, Tokens.of("caseworker")).status()).isEqualTo(403);
		assertThat(api().get(list + "&cursor=bm8", this.partner.token()).text("/type"))
			.isEqualTo("/problems/cursor-invalid");
	}

	@Test
	void isChangedByItsPartnerAndManagersOnlyOnTheVersionTheySaw() {
		String filter = "{\"offices\": [\"RBA\"]}";

		assertThat(patch(setting().activePartner().token(), filter).status()).isEqualTo(404);
		assertThat(patch(Tokens.of("ops"), filter).status()).isEqualTo(403);
		assertThat(patch(Tokens.of("caseworker"), filter).status()).isEqualTo(403);
		assertThat(patch(this.partner.token().claim("scope", "deliveries:read"), filter).status()).isEqualTo(403);
		assertThat(patch(this.partner.token().claim("scope", "subscriptions:manage"), filter).status()).isEqualTo(200);
		assertThat(patch(Tokens.of("programme-manager"), "{\"offices\": []}").status()).isEqualTo(200);
		assertThat(api().patch(this.path, this.partner.token(), "\"1\"", filter, key()).status()).isEqualTo(412);
	}

	@Test
	void countsARepeatedChangeOnce() {
		String etag = read().etag();
		String key = key();

		Api.Reply changed = api().patch(this.path, this.partner.token(), etag, url(this.second), key);
		Api.Reply again = api().patch(this.path, this.partner.token(), etag, url(this.second), key);

		assertThat(again.status()).isEqualTo(200);
		assertThat(again.etag()).isEqualTo(changed.etag());
		assertThat(setting().awaitCode(this.second)).isNotEmpty();
	}

	@Test
	void isNotChangedAfterItWasRevoked() {
		api().post(this.path + "/revoke", this.partner.token(), read().etag(), "");

		assertThat(patch(this.partner.token(), url(this.second)).text("/type"))
			.isEqualTo("/problems/transition-not-allowed");
		assertThat(tried(this.partner.token()).text("/type")).isEqualTo("/problems/transition-not-allowed");
	}

	@Test
	void leavesATraceOfEveryAct() {
		patch(this.partner.token(), "{\"offices\": [\"RBA\"]}");
		tried(this.partner.token());

		Set<String> actions = api()
			.get("/audit?objectId=" + this.path.substring("/subscriptions/".length()), Tokens.of("auditor"))
			.json()
			.required("items")
			.valueStream()
			.map((entry) -> entry.required("action").stringValue())
			.collect(Collectors.toSet());
		assertThat(actions).contains("subscription:manage", "subscription:test");
	}

}
