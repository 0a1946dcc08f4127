/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.util.List;

import org.rihla.notifications.Api;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.webhook.HookReceiver.Received;
import org.rihla.notifications.webhook.HookReceiver.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Deliveries as partners get them and staff see them. */
abstract class DeliveriesSeen extends RunningService {

	static final JsonMapper JSON = new JsonMapper();

	void awaitStatus(Member partner, Subscribed subscription, String status) {
		awaitStatus(partner, subscription, status, false);
	}

	void awaitStatus(Member partner, Subscribed subscription, String status, boolean pings) {
		patiently().until(() -> (pings ? log(partner, subscription) : notices(partner, subscription)).stream()
			.anyMatch((each) -> each.required("status").stringValue().equals(status)));
	}

	JsonNode notice(Member partner, Subscribed subscription) {
		return notices(partner, subscription).getFirst();
	}

	List<JsonNode> notices(Member partner, Subscribed subscription) {
		return log(partner, subscription).stream()
			.filter((each) -> !each.required("notice").stringValue().equals("notice.ping"))
			.toList();
	}

	List<JsonNode> log(Member partner, Subscribed subscription) {
		Api.Reply reply = api().get("/subscriptions/" + subscription.id() + "/deliveries", partner.token());
		assertThat(reply.status()).isEqualTo(200);
		return reply.json().required("items").valueStream().toList();
	}

	static List<Received> awaitNotices(String path, int count) {
		return patiently().until(() -> notices(path), (notices) -> notices.size() >= count);
	}

	static List<Received> notices(String path) {
		return RECEIVER.at(path).stream().filter((each) -> !each.text().contains("notice.ping")).toList();
	}

	static List<Long> sequences(List<Received> notices) {
		return notices.stream().map((each) -> body(each).required("sequence").longValue()).toList();
	}

	static String caseRef(Received notice) {
		return body(notice).required("caseRef").stringValue();
	}

	static JsonNode body(Received notice) {
		return JSON.readTree(notice.body());
	}

}
