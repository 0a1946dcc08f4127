/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is set up once for many cases: money, flights, partners and their webhooks. */
public final class Backoffice {

	private static final ZoneId RABAT = ZoneId.of("Africa/Casablanca");

	private final Desk desk;

	private final Target target;

	private final Cast cast;

	public Backoffice(Desk desk, Target target, Cast cast) {
		this.desk = desk;
		this.target = target;
		this.cast = cast;
	}

	/**
	 * An active agreement with room for so many people; amounts are demonstration values.
	 */
	public String agreement(int people) {
		LocalDate today = this.desk.today();
		List<Object> lines = new ArrayList<>();
		Map.of("TICKET", 60_000L, "DOCUMENT", 12_000L, "MEDICAL", 15_000L, "POCKET_MONEY", 5_000L)
			.forEach((activity, each) -> lines
				.add(Map.of("activity", activity, "amountMinor", each * people, "maxPeople", people)));
		Answer drafted = this.desk.create(this.cast.drafter(), Target.at(this.target.returns(), "/agreements"),
				Map.of("donorCode", "DEMO-DONOR", "titleCode", "AGR-DEMO-26", "currency", "EUR", "start",
						today.minusDays(30).toString(), "end", today.plusDays(335).toString(), "lines", lines));
		String id = drafted.text("agreementId");
		this.desk.act(this.cast.payer(), agreementAt(id), "activate", Map.of());
		return id;
	}

	/**
	 * Binds what was set aside for a plan, as soon as the agreement has heard that it is
	 * asked for.
	 */
	public void commit(String agreementId, String requestId) {
		URI agreement = agreementAt(agreementId);
		this.desk.await("a request to bind money", this.cast.payer(), agreement,
				(answer) -> answer.body()
					.path("reservations")
					.valueStream()
					.filter((reservation) -> requestId.equals(reservation.path("requestId").asString()))
					.allMatch((reservation) -> reservation.path("askedFor").asBoolean(false)));
		this.desk.act(this.cast.payer(), agreement, "requests/" + requestId + "/commit", Map.of());
	}

	/** Pays for each activity of a plan as much as was bound for it. */
	public void settle(String agreementId, String requestId) {
		URI agreement = agreementAt(agreementId);
		List<Object> costs = new ArrayList<>();
		this.desk.read(this.cast.payer(), agreement)
			.body()
			.path("reservations")
			.valueStream()
			.filter((reservation) -> requestId.equals(reservation.path("requestId").asString()))
			.forEach((reservation) -> costs.add(Map.of("reservationId", reservation.path("reservationId").asString(),
					"actualMinor", reservation.path("amountMinor").longValue())));
		this.desk.act(this.cast.payer(), agreement, "requests/" + requestId + "/settle", Map.of("costs", costs));
	}

	private URI agreementAt(String id) {
		return Target.at(this.target.returns(), "/agreements/" + id);
	}

	/** A flight in a few hours with so many seats. */
	public String flight(int capacity) {
		LocalDateTime departure = LocalDateTime.ofInstant(this.desk.now(), RABAT)
			.plusHours(3)
			.truncatedTo(ChronoUnit.MINUTES);
		Map<String, Object> segment = Map.of("from", "CMN", "to", "ABJ", "departure", departure.toString(),
				"departureZone", RABAT.getId(), "arrival", departure.plusHours(4).toString(), "arrivalZone",
				"Africa/Abidjan", "carrier", "ZZ", "number", "4711");
		return this.desk
			.create(this.cast.movements(), Target.at(this.target.returns(), "/movements"), Map.of("kind", "COMMERCIAL",
					"itinerary", Map.of("segments", List.of(segment)), "capacity", capacity))
			.text("movementId");
	}

	/** Buys tickets as soon as the movement has heard that they are paid for. */
	public void ticket(String movementId, PlanWork plan) {
		URI movement = Target.at(this.target.returns(), "/movements/" + movementId);
		this.desk.await("seats cleared for tickets", this.cast.movements(), movement,
				(answer) -> answer.body()
					.path("seats")
					.valueStream()
					.anyMatch((seats) -> plan.id().equals(seats.path("planId").asString())
							&& "CLEARED".equals(seats.path("state").asString())));
		List<String> numbers = new ArrayList<>();
		for (int i = 0; i < plan.places(); i++) {
			numbers.add("999%010d".formatted(i + 1));
		}
		this.desk.act(this.cast.movements(), movement, "tickets",
				Map.of("planId", plan.id(), "tickets", Map.of("bookingReference", "RIHLA1", "numbers", numbers)));
	}

	/**
	 * An active partner under the id that the identity provider knows; one that is there
	 * already stays.
	 */
	public void partner(String partnerId, String name, String kind, String service) {
		URI address = Target.at(this.target.notifications(), "/partners/" + partnerId);
		if (this.desk.exists(this.cast.manager(), address)) {
			return;
		}
		this.desk.create(this.cast.manager(), Target.at(this.target.notifications(), "/partners"),
				Map.of("partnerId", partnerId, "name", name, "kind", kind, "services", List.of(service), "language",
						"fr", "technicalContact",
						Map.of("name", "Night desk", "email", "night-desk@partner.example", "language", "fr"),
						"contacts", List.of(Map.of("purpose", "TECHNICAL", "address", "night-desk@partner.example",
								"language", "fr", "quietHours", Map.of("from", "00:00", "until", "00:00")))));
		this.desk.act(this.cast.secondManager(), address, "activate", Map.of());
	}

	/**
	 * Subscribes an endpoint to all notices and confirms it with the code that arrives
	 * there.
	 */
	public URI subscribe(String user, String partnerId, String hook, Simulator simulator) {
		int seen = simulator.deliveries(hook).size();
		Answer answer = this.desk.create(user, Target.at(this.target.notifications(), "/subscriptions"),
				Map.of("partnerId", partnerId, "channel", "WEBHOOK", "url", simulator.hook(hook).toString()));
		simulator.secret(hook, answer.text("secret"));
		URI subscription = Target.at(this.target.notifications(), "/subscriptions/" + answer.text("subscriptionId"));
		this.desk.act(user, subscription, "confirm", Map.of("code", simulator.awaitCode(hook, seen)));
		return subscription;
	}

}
