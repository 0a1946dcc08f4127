/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Cast;
import org.rihla.localstack.demo.PlanWork;

import static org.assertj.core.api.Assertions.assertThat;

/** The return of one adult, by the book and at the pace of the story. */
class ReturningAdult {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final ZoneId RABAT = ZoneId.of("Africa/Casablanca");

	private final World world;

	private final CaseWork casework;

	private final PlanWork work;

	private String movement = "";

	ReturningAdult(World world, CaseWork casework) {
		this.world = world;
		this.casework = casework;
		this.work = world.planOf(casework);
	}

	/** Signed today. */
	Answer declare() {
		return as("cw.rabat.1", "declare", Map.of("signatures", List.of(Map.of("personId", person(), "by", "SELF",
				"method", "SIGNED", "textVersion", "declaration/1", "language", "fr"))));
	}

	void collectPapers() {
		List.of("CONSULATE_IDENTITY", "EXIT_AUTHORITIES", "RECEIVING_OFFICE")
			.forEach((purpose) -> this.casework.consentTo(purpose, ""));
		this.work.obtainDocuments();
		this.work.permitExit();
		this.work.examine();
	}

	/** Seats on a flight so much later; answers the movement. */
	String flyIn(Duration later) {
		LocalDateTime departure = LocalDateTime.ofInstant(this.world.now().plus(later), RABAT)
			.truncatedTo(ChronoUnit.MINUTES);
		Answer planned = this.world.as("mv.rabat.1")
			.create("/movements",
					Map.of("kind", "COMMERCIAL", "capacity", 1, "itinerary", Map.of("segments",
							List.of(Map.of("from", "CMN", "to", "ABJ", "departure", departure.toString(),
									"departureZone", RABAT.getId(), "arrival", departure.plusHours(4).toString(),
									"arrivalZone", "Africa/Abidjan", "carrier", "ZZ", "number", "4711")))));
		assertThat(planned.status()).as("%s", planned.body()).isEqualTo(201);
		this.movement = planned.text("movementId");
		this.work.requestSeats(this.movement);
		return this.movement;
	}

	void buyTickets() {
		this.work.commitFunds(this.world.backoffice());
		this.world.backoffice().ticket(this.movement, this.work);
		this.work.awaitStatus("TICKETED");
	}

	/** The receiving side is asked in good time, and will be there. */
	void awaited() {
		obeyed(as("mv.rabat.1", "request-reception",
				Map.of("receivingPartnerId", Cast.ABIDJAN, "receivingOfficeCode", "ABJ", "shortNoticeAgreed", false)));
		this.work.acknowledgeReception();
	}

	/** The last days: health, briefing, the decision once more. */
	void readied() {
		this.work.checkBeforeEmbarkation();
		this.work.brief();
		this.work.reconfirm("cw.rabat.1", "BRIEFING");
		this.work.markReady();
	}

	Answer confirmArrival(String user) {
		return as(user, "confirm-arrival", Map.of("personIds", List.of(person()), "met", true));
	}

	/** As soon as the plan has heard that its costs are paid. */
	void completed() {
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> as("cw.rabat.1", "complete", Map.of()), (answer) -> answer.status() == 200);
	}

	Answer as(String user, String verb, Map<String, ?> body) {
		return this.world.as(user).act("/plans/" + id(), verb, body);
	}

	PlanWork work() {
		return this.work;
	}

	String id() {
		return this.work.id();
	}

	private String person() {
		return this.casework.personIds().getFirst();
	}

	private static void obeyed(Answer answer) {
		assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
	}

}
