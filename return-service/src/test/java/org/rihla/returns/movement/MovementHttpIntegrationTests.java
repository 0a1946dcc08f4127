/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Crew;
import org.rihla.returns.Desk.Answer;
import org.rihla.returns.ReturnServiceTest;
import org.rihla.returns.ReturnWork;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.PlanDesk.ok;

/** Movements over HTTP: the list, each act and what it refuses, and holds that end. */
class MovementHttpIntegrationTests extends ReturnServiceTest {

	private static final String WHY = """
			{"reason":"the carrier says so"}""";

	@Autowired
	private HoldJob holds;

	private final Tokens officer = Tokens.of("movements-officer").office("TNG").subject(Tokens.subjectOf("mv.tng"));

	@Test
	void listsWhatIsToComeInTheOrderInWhichItLeaves() {
		Tokens elsewhere = Tokens.of("movements-officer").office("OUD").subject(Tokens.subjectOf("mv.oud"));
		List<String> flights = new ArrayList<>();
		for (int days : new int[] { 40, 10, 11, 100 }) {
			flights.add(flight(elsewhere, days));
		}
		String calledOff = flight(elsewhere, 12);
		ok(this.desk.act(elsewhere, calledOff, "cancel", WHY));

		Answer first = ok(this.desk.get(elsewhere, "/movements?limit=3"));
		Answer second = ok(this.desk.get(elsewhere, "/movements?limit=3&cursor=" + first.text("next")));

		assertThat(ids(first)).containsExactly(flights.get(1), flights.get(2), flights.get(0));
		assertThat(ids(second)).containsExactly(flights.get(3));
		assertThat(second.text("next")).isEmpty();
		assertThat(ids(ok(this.desk.get(elsewhere, "/movements?status=CANCELLED")))).containsExactly(calledOff);
		assertThat(first.body().at("/items/0/departureOn").asString()).isNotEmpty();
		assertThat(this.desk.get(this.officer, "/movements?limit=3&cursor=" + first.text("next")).problem())
			.isEqualTo("cursor-invalid");
		assertThat(ids(ok(this.desk.get(this.officer, "/movements?office=OUD")))).isEmpty();
	}

	@Test
	void closesAndOpensAManifestAndSaysWhatIsMissing() {
		String flight = flight(this.officer, 30);

		assertThat(ok(this.desk.act(this.officer, flight, "lock", "")).text("status")).isEqualTo("LOCKED");
		assertThat(this.desk.act(this.officer, flight, "lock", "").problem()).isEqualTo("transition-not-allowed");
		assertThat(this.desk.act(this.officer, flight, "unlock", "{}").unmet()).containsExactly("reason-missing");
		assertThat(ok(this.desk.act(this.officer, flight, "unlock", WHY)).text("status")).isEqualTo("PLANNED");
		assertThat(this.desk.act(this.officer, flight, "cancel", "{}").unmet()).containsExactly("reason-missing");
		assertThat(ok(this.desk.act(this.officer, flight, "cancel", WHY)).text("status")).isEqualTo("CANCELLED");
		assertThat(this.desk.act(this.officer, flight, "unlock", WHY).problem()).isEqualTo("transition-not-allowed");
	}

	@Test
	void changesTheDatesAndNamesAllThatIsWrongAtOnce() {
		String flight = flight(this.officer, 30);
		String legs = itinerary(35);

		Answer refused = this.desk.act(this.officer, flight, "change", "{" + itinerary(-5) + "}");

		assertThat(refused.unmet()).containsExactly("departure-in-past", "reason-missing");
		assertThat(ok(this.desk.act(this.officer, flight, "change", "{" + legs + ",\"reason\":\"later\"}"))
			.text("departureOn")).isEqualTo(day(35));
	}

	@Test
	void showsMovementsToTheirOfficeOnly() {
		String flight = flight(this.officer, 30);

		assertThat(this.desk.get(this.crew.movements(), flight).problem()).isEqualTo("not-found");
		assertThat(this.desk.act(this.crew.movements(), flight, "lock", "").status()).isEqualTo(428);
		assertThat(this.desk.act(Tokens.of("caseworker").office("TNG"), flight, "lock", "").problem())
			.isEqualTo("not-permitted");
	}

	@Test
	void endsAHoldThatNobodyUsesAndGivesTheSeatAgain() {
		ReturnWork work = someone().upTo("HELD");
		Answer held = ok(this.desk.get(this.crew.movements(), work.movement()));
		assertThat(held.body().at("/seats/0/stage").asString()).isEqualTo("HELD");
		assertThat(held.body().at("/seats/0/readiness/0/missing").toString()).contains("reconfirmation-stale");

		this.clock.move(Duration.ofHours(73));
		this.holds.run();
		this.holds.run();

		Answer after = ok(this.desk.get(this.crew.movements(), work.movement()));
		assertThat(after.body().path("free").intValue()).isOne();
		assertThat(after.body().at("/seats/0/state").asString()).isEqualTo("RELEASED");
	}

	@Test
	void showsMovementsToThoseWhoWorkForAGroupAndThatGroupAlone() {
		ReturnWork work = someone().upTo("TICKETED");
		Tokens next = Tokens.of("caseworker").subject(Tokens.subjectOf("cw.next"));
		Answer seen = ok(this.desk.get(this.crew.caseworker(), work.movement()));
		assertThat(seen.body().at("/seats/0/planId").asString()).isEqualTo(work.planId().toString());
		assertThat(seen.body().path("seats").get(0).has("tickets")).isFalse();
		assertThat(seen.text("departureOn")).isNotEmpty();
		assertThat(seen.body().has("itinerary")).isFalse();
		assertThat(ids(ok(this.desk.get(this.crew.caseworker(), "/movements?limit=100")))).contains(work.movement());
		assertThat(this.desk.get(next, work.movement()).problem()).isEqualTo("not-found");
		assertThat(this.desk.get(this.crew.receiving(), work.movement()).problem()).isEqualTo("not-found");

		work.mv("request-reception", """
				{"receivingPartnerId":"%s","receivingOfficeCode":"ABJ","shortNoticeAgreed":false}"""
			.formatted(Crew.ABIDJAN));
		work.assigned(Tokens.subjectOf("cw.next"));

		this.desk.await(this.crew.receiving(), work.movement(), (answer) -> answer.body().path("seats").size() == 1);
		this.desk.await(next, work.movement(), (answer) -> answer.body().path("seats").size() == 1);
		assertThat(this.desk.get(this.crew.caseworker(), work.movement()).problem()).isEqualTo("not-found");
	}

	@Test
	void freesTheSeatsOfAGroupByHand() {
		ReturnWork work = someone().upTo("HELD");
		String body = "{\"planId\":\"" + work.planId() + "\"}";

		ok(this.desk.act(this.crew.movements(), work.movement(), "release-seats", body));
		Answer again = ok(this.desk.act(this.crew.movements(), work.movement(), "release-seats", body));

		assertThat(again.body().path("free").intValue()).isOne();
	}

	private String flight(Tokens by, int days) {
		Answer planned = this.desk.create(by, "/movements",
				"{\"kind\":\"CHARTER\",\"capacity\":5," + itinerary(days) + "}");
		assertThat(planned.status()).as("%s", planned).isEqualTo(201);
		return "/movements/" + planned.text("movementId");
	}

	private String itinerary(int days) {
		return """
				"itinerary":{"segments":[{"from":"TNG","to":"ABJ","departure":"%1$sT08:00","departureZone":"UTC",
				"arrival":"%1$sT12:00","arrivalZone":"UTC","carrier":"ZZ","number":"7"}]}""".formatted(day(days));
	}

	private String day(int days) {
		return DateTimeFormatter.ISO_LOCAL_DATE
			.format(this.clock.instant().plus(Duration.ofDays(days)).atZone(ZoneOffset.UTC));
	}

	private static List<String> ids(Answer page) {
		List<String> ids = new ArrayList<>();
		page.body().path("items").forEach((row) -> ids.add("/movements/" + row.path("movementId").stringValue()));
		return ids;
	}

}
