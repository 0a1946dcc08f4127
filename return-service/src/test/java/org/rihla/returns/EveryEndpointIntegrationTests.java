/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds at every endpoint that changes something: who may not, which headers are
 * needed, what is not found. Bodies are the examples of the description.
 */
class EveryEndpointIntegrationTests extends ReturnServiceTest {

	private static final String NOBODYS = UUID.randomUUID().toString();

	/**
	 * An endpoint on an existing thing, somebody who may, and the name of its example.
	 */
	record Endpoint(String path, Tokens by, String example) {

		String body() {
			return this.example.isEmpty() ? "" : Events.text("/examples/" + this.example + ".json");
		}

		@Override
		public String toString() {
			return this.path;
		}

	}

	static Stream<Endpoint> endpoints() {
		Crew crew = new Crew();
		String plan = "/plans/" + NOBODYS + "/";
		String movement = "/movements/" + NOBODYS + "/";
		Tokens cw = crew.caseworker();
		Tokens mv = crew.movements();
		Tokens mo = crew.medical();
		Tokens ro = crew.receiving();
		return Stream.of(new Endpoint(plan + "take-over-facts", cw, ""),
				new Endpoint(plan + "travel-identity", cw, "recordTravelIdentity"),
				new Endpoint(plan + "counselling", cw, "recordCounselling"),
				new Endpoint(plan + "plan-counselling", cw, "planCounselling"),
				new Endpoint(plan + "counselling/" + NOBODYS + "/miss", cw, "missCounselling"),
				new Endpoint(plan + "declare", cw, "declare"), new Endpoint(plan + "start-preparation", cw, ""),
				new Endpoint(plan + "documents", mv, "requestDocument"),
				new Endpoint(plan + "documents/" + NOBODYS, mv, "recordDocument"),
				new Endpoint(plan + "escorts", mv, "nameEscort"),
				new Endpoint(plan + "waive-cooling-off", crew.manager(), "waiveCoolingOff"),
				new Endpoint(plan + "permits", mv, "recordPermit"), new Endpoint(plan + "fitness", mo, "recordFitness"),
				new Endpoint(plan + "reconfirm", mv, "reconfirm"),
				new Endpoint(plan + "request-seats", mv, "requestSeats"),
				new Endpoint(plan + "request-ticketing", mv, ""),
				new Endpoint(plan + "request-reception", mv, "requestReception"),
				new Endpoint(plan + "acknowledge-reception", ro, "acknowledgeReception"),
				new Endpoint(plan + "briefing", mv, "recordBriefing"),
				new Endpoint(plan + "pre-embarkation", mo, "recordPreEmbarkation"),
				new Endpoint(plan + "mark-ready", mv, "markReady"),
				new Endpoint(plan + "record-departure", mv, "recordDeparture"),
				new Endpoint(plan + "confirm-arrival", ro, "confirmArrival"),
				new Endpoint(plan + "suspend", cw, "suspendPlan"), new Endpoint(plan + "resume", cw, ""),
				new Endpoint(plan + "split", crew.manager(), "splitPlan"),
				new Endpoint(plan + "cancel", crew.manager(), "cancelPlan"),
				new Endpoint(plan + "decline-reception", ro, "declineReception"),
				new Endpoint(plan + "approve-further-seats", crew.manager(), ""),
				new Endpoint(plan + "report-incident", mv, "reportIncident"),
				new Endpoint(plan + "entry-refused", ro, "recordEntryRefused"),
				new Endpoint(plan + "fail", crew.manager(), ""),
				new Endpoint(plan + "pocket-money", mv, "recordPocketMoney"), new Endpoint(plan + "complete", cw, ""),
				new Endpoint(movement + "tickets", mv, "recordTickets"),
				new Endpoint(movement + "release-seats", mv, "releaseSeats"), new Endpoint(movement + "lock", mv, ""),
				new Endpoint(movement + "unlock", mv, "unlockMovement"),
				new Endpoint(movement + "change", mv, "changeMovement"),
				new Endpoint(movement + "cancel", mv, "cancelMovement"),
				new Endpoint("/agreements/" + NOBODYS + "/activate", crew.finance(1), ""),
				new Endpoint("/agreements/" + NOBODYS + "/requests/" + NOBODYS + "/commit", crew.finance(1), ""),
				new Endpoint("/agreements/" + NOBODYS + "/requests/" + NOBODYS + "/refuse", crew.finance(1), ""),
				new Endpoint("/agreements/" + NOBODYS + "/requests/" + NOBODYS + "/settle", crew.finance(1),
						"settleCosts"),
				new Endpoint("/agreements/" + NOBODYS + "/lines/" + NOBODYS + "/amendment", crew.finance(1),
						"amendLine"),
				new Endpoint("/agreements/" + NOBODYS + "/lines/" + NOBODYS + "/approve", crew.manager(), ""),
				new Endpoint("/agreements/" + NOBODYS + "/end", crew.finance(1), ""),
				new Endpoint("/agreements/" + NOBODYS + "/close", crew.finance(1), ""),
				new Endpoint("/waitlist/" + NOBODYS + "/accept", cw, ""),
				new Endpoint("/waitlist/" + NOBODYS + "/decline", cw, ""));
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void takesItsExampleFromThoseWhoMayAndFindsNothing(Endpoint endpoint) {
		Answer answer = this.desk.post(endpoint.by(), endpoint.path(), endpoint.body(), key(), "\"1\"");

		assertThat(answer.status()).as("%s", answer).isEqualTo(404);
		assertThat(answer.problem()).isEqualTo("not-found");
	}

	@ParameterizedTest
	@MethodSource("endpoints")
	void refusesThoseWhoMayNotAndThoseWithoutKeyOrVersion(Endpoint endpoint) {
		Tokens auditor = Tokens.of("auditor");

		assertThat(this.desk.post(auditor, endpoint.path(), endpoint.body(), key(), "\"1\"").problem())
			.isEqualTo("not-permitted");
		assertThat(this.desk.post(endpoint.by(), endpoint.path(), endpoint.body(), null, "\"1\"").problem())
			.isEqualTo("idempotency-key-missing");
		assertThat(this.desk.post(endpoint.by(), endpoint.path(), endpoint.body(), key(), null).problem())
			.isEqualTo("version-required");
	}

	@Test
	void createsFromItsExamplesOncePerKey() {
		for (String[] creation : List.of(new String[] { "/movements", "planMovement" },
				new String[] { "/agreements", "draftAgreement" })) {
			Tokens by = creation[0].equals("/movements") ? this.crew.movements() : this.crew.finance(1);
			String key = key();
			String body = Events.text("/examples/" + creation[1] + ".json");

			Answer first = this.desk.post(by, creation[0], body, key, null);
			Answer again = this.desk.post(by, creation[0], body, key, null);
			Answer other = this.desk.post(by, creation[0], body.replace("ZZ", "YY").replace("SOUTH", "NORTH"), key,
					null);

			assertThat(first.status()).as("%s", first).isEqualTo(201);
			assertThat(again.body()).isEqualTo(first.body());
			assertThat(other.problem()).isEqualTo("idempotency-key-reused");
			assertThat(this.desk.post(Tokens.of("auditor"), creation[0], body, key(), null).problem())
				.isEqualTo("not-permitted");
			assertThat(this.desk.post(by, creation[0], body, null, null).problem())
				.isEqualTo("idempotency-key-missing");
		}
	}

	@Test
	void readsNothingForThoseWhoMayNot() {
		for (String path : List.of("/plans", "/plans/" + NOBODYS, "/movements/" + NOBODYS)) {
			assertThat(this.desk.get(Tokens.of("auditor"), path).problem()).isEqualTo("not-permitted");
		}
		assertThat(this.desk.get(this.crew.caseworker(), "/agreements/" + NOBODYS).problem())
			.isEqualTo("not-permitted");
		assertThat(this.desk.get(this.crew.movements(), "/plans/" + NOBODYS).problem()).isEqualTo("not-found");
		assertThat(this.desk.get(this.crew.movements(), "/movements/" + NOBODYS).problem()).isEqualTo("not-found");
		assertThat(this.desk.get(this.crew.finance(1), "/agreements/" + NOBODYS).problem()).isEqualTo("not-found");
	}

	@Test
	void reportsToDonorsForThoseWhoMay() {
		for (String path : List.of("/agreements/report", "/waitlist")) {
			assertThat(this.desk.get(this.crew.movements(), path).problem()).isEqualTo("not-permitted");
		}
		assertThat(this.desk.get(Tokens.of("auditor"), "/agreements/report").status()).isEqualTo(200);
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
