/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import tools.jackson.databind.JsonNode;

/** A feed that a partner has opened. */
abstract class OpenFeed extends RunningService {

	@SuppressWarnings("NullAway.Init")
	Member partner;

	@SuppressWarnings("NullAway.Init")
	UUID feed;

	@BeforeEach
	void openFeed() {
		this.partner = setting().activePartner();
		this.feed = setting().feed(this.partner);
	}

	/** Referrals of other cases, one after the other. */
	void tell(int times) {
		for (int i = 0; i < times; i++) {
			Published.referralSent(this.partner.id(), UUID.randomUUID()).send();
		}
	}

	List<JsonNode> await(int count) {
		return patiently().until(() -> read("?after=0").json().required("items").valueStream().toList(),
				(items) -> items.size() >= count);
	}

	Api.Reply read(String query) {
		return api().get("/feeds/" + this.feed + "/events" + query, this.partner.token());
	}

	Api.Reply acknowledge(long cursor) {
		return acknowledge(cursor, UUID.randomUUID().toString());
	}

	Api.Reply acknowledge(long cursor, String key) {
		return api().post("/feeds/" + this.feed + "/ack", this.partner.token(), null, "{\"cursor\": " + cursor + "}",
				key);
	}

	List<String> statuses() {
		return api().get("/subscriptions/" + this.feed + "/deliveries", this.partner.token())
			.json()
			.required("items")
			.valueStream()
			.map((delivery) -> delivery.required("status").stringValue())
			.toList();
	}

	static List<Long> cursors(Api.Reply page) {
		return page.json().required("items").valueStream().map((item) -> item.required("cursor").longValue()).toList();
	}

}
