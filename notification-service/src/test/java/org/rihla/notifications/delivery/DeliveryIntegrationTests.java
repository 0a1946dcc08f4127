/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.standardwebhooks.Webhook;
import org.junit.jupiter.api.Test;
import org.rihla.notifications.Api;
import org.rihla.notifications.EventPublisher.Published;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.webhook.HookReceiver.Received;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

class DeliveryIntegrationTests extends RunningService {

	private static final JsonMapper JSON = new JsonMapper();

	@Test
	void bringsAReferralToItsPartnerSignedAndWithNothingAboutThePerson() {
		Member partner = setting().activePartner();
		Subscribed subscription = setting().activeSubscription(partner, "/signed");
		UUID caseId = UUID.randomUUID();

		Published.referralSent(partner.id(), caseId).send();

		Received notice = awaitNotices("/signed", 1).getFirst();
		assertThatNoException().isThrownBy(() -> new Webhook(subscription.secret()).verify(notice.text(),
				notice.headers()
					.entrySet()
					.stream()
					.collect(Collectors.toMap((header) -> header.getKey().toLowerCase(java.util.Locale.ROOT),
							(header) -> List.of(header.getValue())))));
		assertThat(notice.text()).doesNotContain(caseId.toString());
	}

	private static List<Received> awaitNotices(String path, int count) {
		return await().until(() -> notices(path), (notices) -> notices.size() >= count);
	}

	private static List<Received> notices(String path) {
		return RECEIVER.at(path).stream().filter((each) -> !each.text().contains("notice.ping")).toList();
	}

}
