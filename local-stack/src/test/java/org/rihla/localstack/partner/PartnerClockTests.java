/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.standardwebhooks.Webhook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

class PartnerClockTests {

	private static final String BODY = "{}";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void takesARequestOfTheTimeThatTheServicesLiveAt() throws Exception {
		Webhook webhook = webhook();
		PartnerClock clock = aheadBy("PT72H");

		Map<String, List<String>> future = signed(webhook, Instant.now().plus(Duration.ofDays(3)));

		assertThat(catchThrowable(() -> webhook.verify(BODY, future))).isNotNull();
		assertThatNoException().isThrownBy(() -> webhook.verify(BODY, clock.asToday(future, webhook, BODY)));
	}

	@Test
	void refusesOneOfAnotherTimeOrAnotherBody() throws Exception {
		Webhook webhook = webhook();
		PartnerClock clock = aheadBy("PT72H");
		Map<String, List<String>> present = signed(webhook, Instant.now());
		Map<String, List<String>> future = signed(webhook, Instant.now().plus(Duration.ofDays(3)));

		assertThat(catchThrowable(() -> webhook.verify(BODY, clock.asToday(present, webhook, BODY)))).isNotNull();
		assertThat(catchThrowable(() -> webhook.verify("{ }", clock.asToday(future, webhook, "{ }")))).isNotNull();
	}

	@Test
	void changesNothingWhereNobodyHasPutTheClockAhead() throws Exception {
		Map<String, List<String>> headers = signed(webhook(), Instant.now());

		assertThat(new PartnerClock(this.folder.resolve("none")).asToday(headers, webhook(), BODY)).isSameAs(headers);
	}

	private PartnerClock aheadBy(String time) throws Exception {
		return new PartnerClock(Files.writeString(this.folder.resolve("clock-ahead"), time));
	}

	private static Webhook webhook() throws Exception {
		return new Webhook("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
	}

	private static Map<String, List<String>> signed(Webhook webhook, Instant time) throws Exception {
		return Map.of("webhook-id", List.of("msg_1"), "webhook-timestamp",
				List.of(Long.toString(time.getEpochSecond())), "webhook-signature",
				List.of("v1a,AAAA " + webhook.sign("msg_1", time.getEpochSecond(), BODY)));
	}

}
