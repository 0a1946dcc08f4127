/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Duration;
import java.time.LocalDate;
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

	private static final String REASON = "{\"reason\":\"asked to\"}";

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
		check(work, new Verb(this.cw, "travel-identity", identity(person, "1994-05-17"), identity(person, "2020-05-17"),
				"traveller-facts-disagree"));
		check(work, new Verb(this.cw, "plan-counselling", session(person), session(STRANGE), "person-unknown"));
		String planned = work.read().body().at("/counselling/0/sessionId").asString();
		check(work, new Verb(this.cw, "counselling/" + planned + "/miss", "{}", tomorrow("{}"), FUTURE));
		check(work, new Verb(this.cw, "counselling", told(person), told(STRANGE), "person-unknown"));
		check(work, new Verb(this.cw, "declare", declaration(person), tomorrow(declaration(person)), FUTURE));
		check(work, new Verb(this.pm, "waive-cooling-off", """
				{"requests":[{"personId":"%s","documentHash":"%s"}]}""".formatted(person, "0".repeat(64)),
				"{\"requests\":[]}", "own-written-request-missing"));
		check(work, new Verb(this.cw, "start-preparation", "", null, null));
		check(work, new Verb(this.cw, "suspend", REASON, "{}", "reason-missing"));
		check(work, new Verb(this.cw, "resume", "", null, null));
		check(work, new Verb(this.pm, "cancel", REASON, "{}", "reason-missing"));
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
		String issued = "{\"outcome\":\"ISSUED\",\"number\":\"LP1\",\"validUntil\":\"" + day(90) + "\"}";
		check(work, new Verb(this.mv, "documents/" + document, issued, tomorrow(issued), FUTURE));
		String leave = """
				{"personId":"%s","kind":"EXIT","country":"MA","state":"GRANTED","validUntil":"%s"}""";
		check(work, new Verb(this.mv, "permits", leave.formatted(person, day(60)), leave.formatted(STRANGE, day(60)),
				"person-unknown"));
		String fit = """
				{"personId":"%s","fitness":{"outcome":"FIT","escort":"NONE","wheelchair":false,"oxygen":false,
				"stretcher":false,"extraSeat":false,"providerNeeded":false,"providerConfirmed":false}}""";
		check(work, new Verb(this.mo, "fitness", fit.formatted(person), fit.formatted(STRANGE), "person-unknown"));
		check(work, new Verb(this.pm, "approve-further-seats", "", null, null));
		Backoffice office = new Backoffice(this.desk, this.crew, this.clock);
		String gone = office.flight(Duration.ofHours(1), 1);
		this.clock.move(Duration.ofHours(2));
		check(work, new Verb(this.mv, "request-seats", seats(office.flight(Duration.ofDays(14), 1)), seats(gone),
				"departure-in-past"));
		work.awaitStatus("HELD");
		this.clock.move(Duration.ofHours(49));
		check(work, new Verb(this.mv, "request-ticketing", null, "", "reconfirmation-stale"));
		check(work, new Verb(this.mv, "reconfirm", confirmation(person, "TICKETING", true),
				confirmation(person, "AIRPORT", false), "not-in-private"));
		check(work, new Verb(this.mv, "request-ticketing", "", null, null));
	}

	@Test
	void travelsHome() {
		ReturnWork work = someone().upTo("TICKETED");
		String person = work.person().value().toString();
		String reception = """
				{"receivingPartnerId":"%s","receivingOfficeCode":"ABJ","shortNoticeAgreed":false}"""
			.formatted(Crew.ABIDJAN);
		check(work, new Verb(this.mv, "request-reception", reception, tomorrow(reception), FUTURE));
		check(work, new Verb(this.abroad, "acknowledge-reception", "{}", tomorrow("{}"), FUTURE));
		this.clock.move(Duration.ofDays(10));
		check(work, new Verb(this.mv, "mark-ready", null, "{}", "briefing-incomplete"));
		check(work, new Verb(this.mo, "pre-embarkation", group(person), group(STRANGE), "person-unknown"));
		String briefing = "{\"certificatesHandedOut\":true,\"contactCardHandedOut\":true,\"baggageExplained\":true}";
		check(work, new Verb(this.mv, "briefing", briefing, tomorrow(briefing), FUTURE));
		check(work, new Verb(this.mv, "reconfirm", confirmation(person, "BRIEFING", true),
				confirmation(STRANGE, "BRIEFING", true), "person-unknown"));
		check(work, new Verb(this.mv, "mark-ready", "{}", tomorrow("{}"), FUTURE));
		this.clock.move(Duration.ofDays(2));
		work.reconfirm("AIRPORT");
		check(work, new Verb(this.mv, "record-departure", "{}", """
				{"notBoarded":[{"personId":"%s","outcome":"NO_SHOW"}]}""".formatted(person), "reason-missing"));
		check(work, new Verb(this.abroad, "entry-refused", null, group(person), "incident-missing"));
		check(work, new Verb(this.pm, "fail", null, "", "incident-missing"));
		String delay = "{\"severity\":\"MINOR\",\"description\":\"a delay\"}";
		check(work, new Verb(this.abroad, "report-incident", delay, tomorrow(delay), FUTURE));
		String home = "{\"personIds\":[\"%s\"],\"met\":true}";
		check(work, new Verb(this.abroad, "confirm-arrival", home.formatted(person), home.formatted(STRANGE),
				"person-unknown"));
		String money = "{\"amount\":{\"amountMinor\":80000,\"currency\":\"MAD\"},\"receiptNumber\":\"PM-1\"}";
		check(work, new Verb(this.mv, "pocket-money", money, tomorrow(money), FUTURE));
		check(work, new Verb(this.cw, "complete", null, "", "costs-unsettled"));
	}

	@Test
	void isNotMetAsItWasAsked() {
		ReturnWork work = someone().upTo("TICKETED");
		work.mv("request-reception", """
				{"receivingPartnerId":"%s","receivingOfficeCode":"ABJ","shortNoticeAgreed":false}"""
			.formatted(Crew.ABIDJAN));

		check(work, new Verb(this.abroad, "decline-reception", null, tomorrow("{}"), FUTURE));
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

	private String day(int later) {
		return LocalDate.now(this.clock).plusDays(later).toString();
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private static String group(String person) {
		return "{\"personIds\":[\"" + person + "\"]}";
	}

	private static String identity(String person, String birthDate) {
		return """
				{"personId":"%s","identity":{"nameAsPrinted":"TRAORE AWA","birthDate":"%s","nationality":"CI",
				"sex":"F"}}""".formatted(person, birthDate);
	}

	private static String session(String person) {
		return """
				{"personIds":["%s"],"mode":"OFFICE","language":"fr","plannedOn":"2099-10-07T09:00:00Z"}"""
			.formatted(person);
	}

	private static String told(String person) {
		return """
				{"personIds":["%s"],"mode":"OFFICE","language":"fr","understood":true,"topics":["ALTERNATIVES",
				"SITUATION_AT_HOME","LEGAL_EFFECTS","STEPS_AND_TIMES","WHAT_IS_FUNDED","RIGHT_TO_WITHDRAW","COMPLAINTS",
				"DATA_USE"]}""".formatted(person);
	}

	private static String declaration(String person) {
		return """
				{"signatures":[{"personId":"%s","by":"SELF","method":"SIGNED","textVersion":"declaration/3",
				"language":"fr"}]}""".formatted(person);
	}

	private static String confirmation(String person, String point, boolean alone) {
		return """
				{"point":"%s","personIds":["%s"],"inPrivate":%s}""".formatted(point, person, alone);
	}

	private static String seats(String movement) {
		return "{\"movementId\":\"" + movement + "\"}";
	}

	/** The same body, said to have happened tomorrow. */
	private static String tomorrow(String body) {
		String start = body.substring(0, body.lastIndexOf('}'));
		return start + (start.endsWith("{") ? "" : ",") + "\"occurredOn\":\"2099-01-01T00:00:00Z\"}";
	}

}
