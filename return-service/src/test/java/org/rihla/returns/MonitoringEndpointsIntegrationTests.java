/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds at every endpoint of a follow-up, and what needs no returnee. */
class MonitoringEndpointsIntegrationTests extends ReturnServiceTest {

	private static final String NOBODYS = UUID.randomUUID().toString();

	static Stream<String[]> endpoints() {
		String path = "/monitorings/" + NOBODYS + "/";
		String visit = path + "visits/" + NOBODYS + "/";
		return Stream.of(new String[] { path + "visits", "scheduleVisit" },
				new String[] { visit + "reschedule", "rescheduleVisit" },
				new String[] { visit + "complete", "completeVisit" },
				new String[] { visit + "missed", "recordMissedVisit" },
				new String[] { visit + "cancel", "cancelVisit" }, new String[] { path + "surveys", "recordSurvey" });
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void takesItsExampleFromThoseWhoMayWithKeyAndVersion(String path, String example) {
		String body = Events.text("/examples/" + example + ".json");
		Tokens ro = this.crew.receiving();

		assertThat(this.desk.post(ro, path, body, key(), "\"1\"").problem()).isEqualTo("not-found");
		assertThat(this.desk.post(this.crew.caseworker(), path, body, key(), "\"1\"").problem())
			.isEqualTo("not-permitted");
		assertThat(this.desk.post(ro, path, body, null, "\"1\"").problem()).isEqualTo("idempotency-key-missing");
		assertThat(this.desk.post(ro, path, body, key(), null).problem()).isEqualTo("version-required");
		assertThat(this.desk.post(ro, path, "{\"unknown\":1}", key(), "\"1\"").status()).isEqualTo(400);
	}

	@Test
	void repeatsAnActOnceAndRefusesAStaleOne() {
		MonitoringDesk home = new MonitoringDesk(this.desk, this.crew, this.clock).arrived();
		String visits = home.path() + "/visits";
		String body = """
				{"kind":"CONTACT","dueOn":"%s"}""".formatted(home.day(5));
		String key = key();
		String version = home.read().etag();

		Answer first = this.desk.post(this.crew.receiving(), visits, body, key, version);
		Answer again = this.desk.post(this.crew.receiving(), visits, body, key, version);
		Answer stale = this.desk.post(this.crew.receiving(), visits, body, key(), version);

		assertThat(first.status()).as("%s", first).isEqualTo(200);
		assertThat(again.body()).isEqualTo(first.body());
		assertThat(stale.problem()).isEqualTo("stale-version");
	}

	@Test
	void readsTheQuestionnaireInEachLanguage() {
		for (String language : new String[] { "ar", "fr", "en" }) {
			Answer asked = this.desk.get(this.crew.receiving(), "/instruments/rss-like/1?language=" + language);
			assertThat(asked.body().path("official").booleanValue()).isFalse();
			assertThat(asked.body().at("/sections/0/questions/0/options/0/text").stringValue()).isNotBlank();
			assertThat(asked.body().toString()).doesNotContain("\"value\"", "\"weight\"");
		}
		assertThat(this.desk.get(this.crew.receiving(), "/instruments/rss-like/1?language=de").status()).isEqualTo(404);
		assertThat(this.desk.get(this.crew.receiving(), "/instruments/rss-like/2").status()).isEqualTo(404);
	}

	@Test
	void reportsNoGroupThatIsTooSmall() {
		MonitoringDesk home = new MonitoringDesk(this.desk, this.crew, this.clock).arrived();
		PlanDesk.ok(home.survey("MIDTERM"));

		Answer figures = this.desk.get(this.crew.manager(),
				"/survey-figures?wave=MIDTERM&officeCode=RBA&programmeCode=AVRR-MA");

		assertThat(figures.body().at("/0/suppressed").booleanValue()).as("%s", figures).isTrue();
		assertThat(figures.body().at("/0/persons").isMissingNode()).isTrue();
		assertThat(this.desk.get(this.crew.receiving(), "/survey-figures?wave=MIDTERM").problem())
			.isEqualTo("not-permitted");
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
