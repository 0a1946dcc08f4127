/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Duration;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One return, verb by verb over HTTP; at each of them what is refused for a reason, to a
 * stranger, to whoever saw an older version, and what a repeat answers.
 */
class PlanVerbsHttpIntegrationTests extends ReturnServiceTest {

	private static final int STALE = 412;

	/** How often an event may come between reading and acting. */
	private static final int OVERTAKEN = 5;

	private static final String FUTURE = "occurred-in-future";

	private static final String STRANGE = UUID.randomUUID().toString();

	private final Tokens cw = this.crew.caseworker();

	private final Tokens mv = this.crew.movements();

	private final Tokens mo = this.crew.medical();

	private final Tokens pm = this.crew.manager();

	private final Tokens abroad = this.crew.partner(Crew.ABIDJAN);

	/**
	 * One verb on a plan whose status knows it.
	 *
	 * @param good body that is taken; null where it is only refused here
	 * @param bad body that is refused with {@code code}; null where nothing can be unmet
	 */
	record Verb(Tokens by, String path, @Nullable String good, @Nullable String bad, @Nullable String code) {
	}

	@Test
	void decidesToReturn() {
		ReturnWork work = someone().opened().funded();
		String person = work.person().value().toString();
		check(work, new Verb(this.pm, "split", null, "{\"personIds\":[\"%s\"],\"reason\":\"x\"}".formatted(person),
				"group-not-complete"));
		check(work, new Verb(this.cw, "travel-identity", PlanBodies.identity(person, "1994-05-17"),
				PlanBodies.identity(person, "2020-05-17"), "traveller-facts-disagree"));
		check(work, new Verb(this.cw, "plan-counselling", PlanBodies.session(person), PlanBodies.session(STRANGE),
				"person-unknown"));
		String planned = work.read().body().at("/counselling/0/sessionId").asString();
		check(work, new Verb(this.cw, "counselling/" + planned + "/miss", "{}", PlanBodies.tomorrow("{}"), FUTURE));
		check(work,
				new Verb(this.cw, "counselling", PlanBodies.told(person), PlanBodies.told(STRANGE), "person-unknown"));
		check(work, new Verb(this.cw, "declare", PlanBodies.declaration(person),
				PlanBodies.tomorrow(PlanBodies.declaration(person)), FUTURE));
		check(work, new Verb(this.pm, "waive-cooling-off", """
				{"requests":[{"personId":"%s","documentHash":"%s"}]}""".formatted(person, "0".repeat(64)),
				"{\"requests\":[]}", "own-written-request-missing"));
		check(work, new Verb(this.cw, "start-preparation", "", null, null));
		check(work, new Verb(this.cw, "suspend", PlanBodies.REASON, "{}", "reason-missing"));
		check(work, new Verb(this.cw, "resume", "", null, null));
		check(work, new Verb(this.pm, "cancel", PlanBodies.REASON, "{}", "reason-missing"));
	}

	@Test
	void preparesTheJourney() {
		ReturnWork work = someone().opened().funded().declared();
		work.cw("start-preparation", "");
		String person = work.person().value().toString();
		String asking = """
				{"personId":"%s","kind":"LAISSEZ_PASSER","issuer":"CI"}""";
		check(work,
				new Verb(this.mv, "documents", asking.formatted(person), asking.formatted(STRANGE), "person-unknown"));
		String document = work.read().body().at("/travellers/0/documents/0/documentId").asString();
		String issued = "{\"outcome\":\"ISSUED\",\"number\":\"LP1\",\"validUntil\":\"" + PlanBodies.day(this.clock, 90)
				+ "\"}";
		check(work, new Verb(this.mv, "documents/" + document, issued, PlanBodies.tomorrow(issued), FUTURE));
		String leave = """
				{"personId":"%s","kind":"EXIT","country":"MA","state":"GRANTED","validUntil":"%s"}""";
		check(work, new Verb(this.mv, "permits", leave.formatted(person, PlanBodies.day(this.clock, 60)),
				leave.formatted(STRANGE, PlanBodies.day(this.clock, 60)), "person-unknown"));
		String fit = """
				{"personId":"%s","fitness":{"outcome":"FIT","escort":"NONE","wheelchair":false,"oxygen":false,
				"stretcher":false,"extraSeat":false,"providerNeeded":false,"providerConfirmed":false}}""";
		check(work, new Verb(this.mo, "fitness", fit.formatted(person), fit.formatted(STRANGE), "person-unknown"));
		check(work, new Verb(this.pm, "approve-further-seats", "", null, null));
		Backoffice office = new Backoffice(this.desk, this.crew, this.clock);
		String gone = office.flight(Duration.ofHours(1), 1);
		this.clock.move(Duration.ofHours(2));
		check(work, new Verb(this.mv, "request-seats", PlanBodies.seats(office.flight(Duration.ofDays(14), 1)),
				PlanBodies.seats(gone), "departure-in-past"));
		work.awaitStatus("HELD");
		this.clock.move(Duration.ofHours(49));
		check(work, new Verb(this.mv, "request-ticketing", null, "", "reconfirmation-stale"));
		check(work, new Verb(this.mv, "reconfirm", PlanBodies.confirmation(person, "TICKETING", true),
				PlanBodies.confirmation(person, "AIRPORT", false), "not-in-private"));
		check(work, new Verb(this.mv, "request-ticketing", "", null, null));
	}

	@Test
	void travelsHome() {
		ReturnWork work = someone().upTo("TICKETED");
		String person = work.person().value().toString();
		String reception = """
				{"receivingPartnerId":"%s","receivingOfficeCode":"ABJ","shortNoticeAgreed":false}"""
			.formatted(Crew.ABIDJAN);
		check(work, new Verb(this.mv, "request-reception", reception, PlanBodies.tomorrow(reception), FUTURE));
		check(work, new Verb(this.abroad, "decline-reception", null, PlanBodies.tomorrow("{}"), FUTURE));
		check(work, new Verb(this.abroad, "acknowledge-reception", "{}", PlanBodies.tomorrow("{}"), FUTURE));
		this.clock.move(Duration.ofDays(10));
		check(work, new Verb(this.mv, "mark-ready", null, "{}", "briefing-incomplete"));
		check(work, new Verb(this.mo, "pre-embarkation", PlanBodies.group(person), PlanBodies.group(STRANGE),
				"person-unknown"));
		String briefing = "{\"certificatesHandedOut\":true,\"contactCardHandedOut\":true,\"baggageExplained\":true}";
		check(work, new Verb(this.mv, "briefing", briefing, PlanBodies.tomorrow(briefing), FUTURE));
		check(work, new Verb(this.mv, "reconfirm", PlanBodies.confirmation(person, "BRIEFING", true),
				PlanBodies.confirmation(STRANGE, "BRIEFING", true), "person-unknown"));
		check(work, new Verb(this.mv, "mark-ready", "{}", PlanBodies.tomorrow("{}"), FUTURE));
		this.clock.move(Duration.ofDays(2));
		work.reconfirm("AIRPORT");
		check(work, new Verb(this.mv, "record-departure", "{}", """
				{"notBoarded":[{"personId":"%s","outcome":"NO_SHOW"}]}""".formatted(person), "reason-missing"));
		check(work, new Verb(this.abroad, "entry-refused", null, PlanBodies.group(person), "incident-missing"));
		check(work, new Verb(this.pm, "fail", null, "", "incident-missing"));
		String delay = "{\"severity\":\"MINOR\",\"description\":\"a delay\"}";
		check(work, new Verb(this.abroad, "report-incident", delay, PlanBodies.tomorrow(delay), FUTURE));
		String home = "{\"personIds\":[\"%s\"],\"met\":true}";
		check(work, new Verb(this.abroad, "confirm-arrival", home.formatted(person), home.formatted(STRANGE),
				"person-unknown"));
		String money = "{\"amount\":{\"amountMinor\":80000,\"currency\":\"MAD\"},\"receiptNumber\":\"PM-1\"}";
		check(work, new Verb(this.mv, "pocket-money", money, PlanBodies.tomorrow(money), FUTURE));
		check(work, new Verb(this.cw, "complete", null, "", "costs-unsettled"));
	}

	/** What is refused first, since it changes nothing; then the verb itself. */
	private void check(ReturnWork work, Verb verb) {
		String path = work.plan() + "/" + verb.path();
		String body = (verb.good() != null) ? verb.good() : String.valueOf(verb.bad());
		String seen = this.desk.get(verb.by(), work.plan()).etag();
		assertThat(this.desk.post(stranger(verb.by()), path, body, key(), seen).problem()).as("%s", verb)
			.isEqualTo("not-found");
		assertThat(this.desk.post(Tokens.of("auditor"), path, body, key(), seen).problem()).isEqualTo("not-permitted");
		assertThat(this.desk.post(verb.by(), path, body, key(), "\"0\"").status()).as("%s", verb).isEqualTo(STALE);
		if (verb.bad() != null) {
			Answer refused = this.desk.act(verb.by(), work.plan(), verb.path(), verb.bad());
			assertThat(refused.status()).as("%s %s", verb, refused).isEqualTo(409);
			assertThat(refused.unmet()).as("%s", verb).contains(verb.code());
		}
		if (verb.good() != null) {
			takesItOnce(work, verb, path, verb.good());
		}
	}

	private void takesItOnce(ReturnWork work, Verb verb, String path, String body) {
		String key = key();
		String seen = this.desk.get(verb.by(), work.plan()).etag();
		Answer first = this.desk.post(verb.by(), path, body, key, seen);
		for (int i = 0; i < OVERTAKEN && first.status() == STALE; i++) {
			seen = this.desk.get(verb.by(), work.plan()).etag();
			key = key();
			first = this.desk.post(verb.by(), path, body, key, seen);
		}
		Answer again = this.desk.post(verb.by(), path, body, key, seen);

		assertThat(first.status()).as("%s %s", verb, first).isEqualTo(200);
		assertThat(again.status()).as("%s %s", verb, again).isEqualTo(200);
	}

	/** Somebody of the same role who has nothing to do with this plan. */
	private Tokens stranger(Tokens by) {
		return switch (by) {
			case Tokens cw when cw == this.cw -> Tokens.of("caseworker").subject(Tokens.subjectOf("cw.9"));
			case Tokens pa when pa == this.abroad -> this.crew.partner(UUID.randomUUID());
			case Tokens pm when pm == this.pm -> Tokens.of("programme-manager").office("TNG");
			case Tokens mo when mo == this.mo -> Tokens.of("medical-officer").office("TNG");
			default -> Tokens.of("movements-officer").office("TNG");
		};
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
