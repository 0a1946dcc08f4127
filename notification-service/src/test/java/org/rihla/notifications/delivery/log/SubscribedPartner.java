/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.rihla.chassis.testing.Tokens;
import org.rihla.notifications.Api;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.webhook.HookReceiver.Received;
import org.rihla.notifications.webhook.HookReceiver.Reply;

/** A partner with a subscription of its own. */
abstract class SubscribedPartner extends RunningService {

	final UUID caseId = UUID.randomUUID();

	final String first = "/first-" + this.caseId;

	final String second = "/second-" + this.caseId;

	@SuppressWarnings("NullAway.Init")
	Member partner;

	@SuppressWarnings("NullAway.Init")
	String path;

	@BeforeEach
	void subscribe() {
		this.partner = setting().activePartner();
		Subscribed subscribed = setting().activeSubscription(this.partner, this.first);
		this.path = "/subscriptions/" + subscribed.id();
		RECEIVER.trust(this.second, subscribed.secret());
	}

	Api.Reply patch(Tokens token, String body) {
		return api().patch(this.path, token, read().etag(), body, key());
	}

	Api.Reply tried(Tokens token) {
		return api().post(this.path + "/test", token, null, "");
	}

	Api.Reply read() {
		return api().get(this.path, this.partner.token());
	}

	static String url(String to) {
		return "{\"url\": \"" + RECEIVER.url(to) + "\"}";
	}

	static String key() {
		return UUID.randomUUID().toString();
	}

	static List<Received> awaitNotices(String to, int count) {
		return patiently().until(() -> notices(to), (found) -> found.size() >= count);
	}

	static List<Received> notices(String to) {
		return RECEIVER.at(to).stream().filter((each) -> !each.text().contains("notice.ping")).toList();
	}

}
