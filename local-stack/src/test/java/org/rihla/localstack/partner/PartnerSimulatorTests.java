/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartnerSimulatorTests extends RunningSimulator {

	private static final String OTHER_SECRET = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);

	@Test
	void verifiesWithAnyOfThePartnersSecrets() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + OTHER_SECRET + "\"}");
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");

		assertThat(send("harbour", "msg_1", Instant.now(), NOTICE, sign(SECRET, "msg_1", Instant.now(), NOTICE)))
			.isEqualTo(204);

		assertThat(deliveries("?partner=harbour")).singleElement().satisfies((hook) -> {
			assertThat(hook.path("verified").asBoolean()).isTrue();
			assertThat(hook.path("webhookId").asString()).isEqualTo("msg_1");
			assertThat(hook.path("caseRef").asString()).isEqualTo("7K2M93QXTA");
			assertThat(hook.path("sequence").asLong()).isEqualTo(4);
			assertThat(hook.path("status").asInt()).isEqualTo(204);
			assertThat(hook.path("body").asString()).isEqualTo(NOTICE);
		});
	}

	@Test
	void refusesWhatIsNotSignedForThisPartner() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");
		Instant now = Instant.now();
		String good = sign(SECRET, "msg_1", now, NOTICE);

		assertThat(send("orchard", "msg_1", now, NOTICE, good)).isEqualTo(401);
		assertThat(send("harbour", "msg_2", now, NOTICE, good)).isEqualTo(401);
		assertThat(send("harbour", "msg_1", now, NOTICE + " ", good)).isEqualTo(401);
		assertThat(send("harbour", "msg_1", now.minusSeconds(1), NOTICE, good)).isEqualTo(401);
		assertThat(send("harbour", "msg_1", now, NOTICE, "v1a,AAAA nonsense")).isEqualTo(401);
		assertThat(deliveries("")).hasSize(5).noneMatch((hook) -> hook.path("verified").asBoolean());
	}

	@Test
	void refusesASignatureOlderThanFiveMinutes() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");
		Instant old = Instant.now().minus(Duration.ofMinutes(6));

		assertThat(send("harbour", "msg_1", old, NOTICE, sign(SECRET, "msg_1", old, NOTICE))).isEqualTo(401);
	}

	@Test
	void refusesASignatureOfTheFutureAndWhatLacksAHeader() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");
		Instant now = Instant.now();
		Instant later = now.plus(Duration.ofMinutes(6));
		String good = sign(SECRET, "msg_1", now, NOTICE);

		assertThat(send("harbour", "msg_1", later, NOTICE, sign(SECRET, "msg_1", later, NOTICE))).isEqualTo(401);
		for (String missing : List.of("webhook-id", "webhook-timestamp", "webhook-signature")) {
			Map<String, String> headers = new TreeMap<>(Map.of("webhook-id", "msg_1", "webhook-timestamp",
					String.valueOf(now.getEpochSecond()), "webhook-signature", good));
			headers.remove(missing);
			assertThat(send("harbour", headers)).as(missing).isEqualTo(401);
		}
	}

	@Test
	void acceptsAGoodSignatureAmongOthersWhateverTheCaseOfItsHeaders() throws Exception {
		put("/secrets/harbour", "{\"secret\":\"" + SECRET + "\"}");
		Instant now = Instant.now();
		String time = String.valueOf(now.getEpochSecond());
		String all = "v9,AAAA " + sign(OTHER_SECRET, "msg_1", now, NOTICE) + " " + sign(SECRET, "msg_1", now, NOTICE);

		assertThat(send("harbour", Map.of("Webhook-Id", "msg_1", "WEBHOOK-TIMESTAMP", time, "webhook-Signature", all)))
			.isEqualTo(204);
	}

}
