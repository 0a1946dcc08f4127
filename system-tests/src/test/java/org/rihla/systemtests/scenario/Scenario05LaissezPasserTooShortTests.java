/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.PlanWork;

import static org.assertj.core.api.Assertions.assertThat;

/** A flight moves, and the document of the traveller does not last that long. */
@ScenarioTest
class Scenario05LaissezPasserTooShortTests {

	private static final ZoneId RABAT = ZoneId.of("Africa/Casablanca");

	private final World world;

	private final CaseWork casework;

	private final PlanWork plan;

	private final String flight;

	private final String firstDocument;

	private final String secondDocument = UUID.randomUUID().toString();

	private final Trail trail;

	Scenario05LaissezPasserTooShortTests(World world) {
		this.world = world;
		this.casework = world.adultAlone();
		Journeys.decide(this.casework);
		this.plan = world.planOf(this.casework);
		this.flight = Journeys.toHeld(world, this.casework, this.plan);
		this.firstDocument = this.plan.read().body().at("/travellers/0/documents/0/documentId").stringValue();
		obeyed(document(this.firstDocument, Map.of("outcome", "ISSUED", "validUntil", day(3), "number", "LP0001")));
		this.plan.reconfirm("cw.rabat.1", "TICKETING");
		this.plan.requestTicketing();
		this.plan.commitFunds(world.backoffice());
		world.backoffice().ticket(this.flight, this.plan);
		this.plan.awaitStatus("TICKETED");
		this.plan.requestReception();
		this.plan.acknowledgeReception();
		this.trail = world.trail(this.casework.id(), this.plan.id(), this.flight)
			.shows("return.documentIssued", "return.documentIssued", "return.ticketingRequested", "return.ticketed");
	}

	@Test
	@Order(1)
	void step1TheFlightMovesBeyondTheDocument() {
		fliesIn(5);

		this.trail.shows("movement.changed", "return.steppedBack", "task.created PLAN_STEPPED_BACK");
		this.world.simulator().awaitNotice(World.ABIDJAN, "org.rihla.notice.receptionUpdated.v1");
		Answer back = this.plan.awaitStatus("PREPARING");
		assertThat(back.body().at("/booking/state").asString()).isEqualTo("AT_RISK");
	}

	@Test
	@Order(2)
	void step2TheSameTicketsAreGoodAgainWithANewDocument() {
		Answer refused = this.world.as("mv.rabat.1").act(plan(), "request-ticketing", Map.of());
		assertThat(refused.unmet()).containsExactly("document-expires-early");

		obeyed(document(this.secondDocument, Map.of("outcome", "ISSUED", "validUntil", day(12), "number", "LP0002",
				"inHand",
				Map.of("personId", this.casework.personIds().getFirst(), "kind", "LAISSEZ_PASSER", "issuer", "CI"))));
		obeyed(this.world.as("mv.rabat.1").act(plan(), "request-ticketing", Map.of()));

		this.trail.shows("return.documentIssued", "return.ticketed").lacks("return.ticketingRequested");
		assertThat(this.plan.read().body().at("/booking/movementId").asString()).isEqualTo(this.flight);
	}

	@Test
	@Order(3)
	void step3SaysThatItRunsOutAndStepsBackOnceWhenItIsLost() {
		this.trail.shows("return.documentExpiring", "task.created DOCUMENT_RENEW");
		fliesIn(2);
		this.trail.shows("movement.changed");
		this.plan.brief();
		this.plan.checkBeforeEmbarkation();
		this.plan.markReady();
		this.trail.shows("return.ready");

		obeyed(document(this.firstDocument, Map.of("outcome", "LOST")));
		obeyed(document(this.secondDocument, Map.of("outcome", "LOST")));
		this.plan.awaitStatus("PREPARING");
		this.plan.examine();

		this.trail.shows("return.steppedBack").lacks("return.steppedBack");
	}

	private void fliesIn(int days) {
		LocalDateTime departure = LocalDateTime.ofInstant(this.world.now(), RABAT)
			.plusDays(days)
			.withSecond(0)
			.withNano(0);
		Map<String, Object> segment = Map.of("from", "CMN", "to", "ABJ", "departure", departure.toString(),
				"departureZone", RABAT.getId(), "arrival", departure.plusHours(4).toString(), "arrivalZone",
				"Africa/Abidjan", "carrier", "ZZ", "number", "4711");
		obeyed(this.world.as("mv.rabat.1")
			.act("/movements/" + this.flight, "change", Map.of("itinerary", Map.of("segments", List.of(segment)),
					"reason", "The carrier flies on another day")));
	}

	private Answer document(String id, Map<String, Object> outcome) {
		return this.world.as("mv.rabat.1").act(plan(), "documents/" + id, outcome);
	}

	private String day(int later) {
		return LocalDate.ofInstant(this.world.now(), ZoneOffset.UTC).plusDays(later).toString();
	}

	private String plan() {
		return "/plans/" + this.plan.id();
	}

	private static Answer obeyed(Answer answer) {
		assertThat(answer.isOk()).as(answer.body().toString()).isTrue();
		return answer;
	}

}
