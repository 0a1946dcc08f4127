/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** The calls of the guide for reintegration officers work, in its order. */
class ReintegrationGuideIntegrationTests extends ReturnServiceTest {

	private static final Path GUIDE = Path.of("..", "docs", "reintegration.md");

	private static final Pattern CALL = Pattern.compile("^call (\\S+) (GET|POST) (\\S+)(?: '(.*?)'$)?",
			Pattern.MULTILINE | Pattern.DOTALL);

	private static final Pattern NAME = Pattern.compile("'?\\$(\\w+)'?");

	private final Map<String, String> known = new HashMap<>();

	@Test
	void worksAsItSays() throws IOException {
		MonitoringDesk home = new MonitoringDesk(this.desk, this.crew, this.clock).arrived();
		consent(home.someone(), home.day(300));
		this.known.putAll(Map.of("case", home.someone().caseId().value().toString(), "person",
				home.someone().person().value().toString(), "plan", home.someone().planId().toString(), "today",
				home.day(0), "soon", home.day(7), "later", home.day(9)));

		CALL.matcher(Files.readString(GUIDE)).results().forEach((call) -> {
			Answer answer = Awaitility.await()
				.atMost(Duration.ofSeconds(40))
				.until(() -> run(call), (some) -> !some.unmet().contains("consent-for-receiving-office"));
			assertThat(answer.status()).as("%s: %s", call.group(), answer).isIn(200, 201);
			learn(answer);
		});

		assertThat(home.await("ENDED").text("status")).isEqualTo("ENDED");
	}

	private Answer run(MatchResult call) {
		assertThat(call.group(1)).isEqualTo("ro.abidjan.1");
		Tokens by = this.crew.receiving();
		String path = filled(call.group(3));
		if (call.group(2).equals("GET")) {
			return this.desk.get(by, path);
		}
		String body = filled(call.group(4));
		String[] segments = path.split("/");
		if (segments.length == 2) {
			return this.desk.create(by, path, body);
		}
		String thing = "/" + segments[1] + "/" + segments[2];
		return this.desk.act(by, thing, path.substring(thing.length() + 1), body);
	}

	private String filled(String text) {
		return NAME.matcher(text).replaceAll((name) -> this.known.getOrDefault(name.group(1), "unknown"));
	}

	private void learn(Answer answer) {
		learn("monitoring", answer, "/0/monitoringId");
		learn("support", answer, "/reintegrationPlanId");
		learn("visit", answer, "/visits/0/visitId");
		learn("next", answer, "/visits/1/visitId");
		learn("last", answer, "/visits/3/visitId");
		learn("added", answer, "/visits/5/visitId");
	}

	private void learn(String name, Answer answer, String place) {
		String value = answer.body().at(place).asString("");
		if (!value.isEmpty()) {
			this.known.put(name, value);
		}
	}

	private void consent(ReturnWork someone, String until) {
		Events.ofCase(someone.caseId(), "case.consentGranted",
				Map.of("consentId", UUID.randomUUID().toString(), "personId", someone.person().value().toString(),
						"purposeCode", "RECEIVING_OFFICE", "partnerId", Crew.ABIDJAN.toString(), "validUntil", until));
	}

}
