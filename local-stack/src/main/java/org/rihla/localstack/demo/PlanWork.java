/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** What is done on the return of one group, from the facts to the arrival. */
public final class PlanWork extends PlanAddress {

	private static final List<String> TOPICS = List.of("ALTERNATIVES", "SITUATION_AT_HOME", "LEGAL_EFFECTS",
			"STEPS_AND_TIMES", "WHAT_IS_FUNDED", "RIGHT_TO_WITHDRAW", "COMPLAINTS", "DATA_USE");

	private static final Duration SINCE_THE_DECLARATION = Duration.ofDays(3);

	private static final int A_YEAR = 365;

	private final Cast cast;

	private final CaseWork subject;

	public PlanWork(Desk desk, Target target, Cast cast, CaseWork subject, String planId) {
		super(desk, target, cast, subject, planId);
		this.cast = cast;
		this.subject = subject;
	}

	/** Waits until the decision on eligibility has opened the plan. */
	public static PlanWork opened(Desk desk, Target target, Cast cast, CaseWork subject) {
		Answer plans = desk.await("an open plan", cast.caseworker(),
				Target.at(target.returns(), "/plans?caseId=" + subject.id()),
				(answer) -> !first(answer).isMissingNode());
		return new PlanWork(desk, target, cast, subject, first(plans).path("planId").stringValue());
	}

	private static JsonNode first(Answer plans) {
		return plans.body().path(0);
	}

	public void takeOverFacts() {
		act(this.cast.caseworker(), "take-over-facts", Map.of());
	}

	/** Waits until the whole package is set aside. */
	public void awaitFunds() {
		await("reserved funds", (plan) -> plan.body().path("funding").path("covered").asBoolean(false));
	}

	public void identify() {
		forEach((person, human) -> act(this.cast.caseworker(), "travel-identity",
				Map.of("personId", person, "identity", human.asPrinted())));
	}

	public void counsel() {
		act(this.cast.caseworker(), "counselling", dated(Map.of("personIds", this.subject.personIds(), "mode", "OFFICE",
				"language", "fr", "understood", true, "topics", TOPICS)));
	}

	public void declare() {
		List<Object> signatures = new ArrayList<>();
		forEach((person, human) -> signatures.add(Map.of("personId", person, "by", isMinor(human) ? "GUARDIAN" : "SELF",
				"method", "SIGNED", "textVersion", "declaration/1", "language", "fr")));
		act(this.cast.caseworker(), "declare", dated(Map.of("signatures", signatures)));
	}

	public void startPreparation() {
		act(this.cast.caseworker(), "start-preparation", Map.of());
	}

	public void obtainDocuments() {
		forEach((person, human) -> {
			act(this.cast.movements(), "documents",
					Map.of("personId", person, "kind", "LAISSEZ_PASSER", "issuer", human.nationality()));
			String document = awaitDocument(person);
			act(this.cast.movements(), "documents/" + document,
					Map.of("outcome", "ISSUED", "validUntil", today().plusDays(A_YEAR).toString(), "number",
							"LP" + document.substring(0, 8).toUpperCase(Locale.ROOT)));
		});
	}

	private String awaitDocument(String person) {
		for (JsonNode traveller : read().body().path("travellers")) {
			if (person.equals(traveller.path("personId").asString())) {
				return traveller.path("documents").path(0).path("documentId").stringValue();
			}
		}
		throw new DemoFailed("No document was requested for " + person);
	}

	public void permitExit() {
		forEach((person, _) -> act(this.cast.movements(), "permits", Map.of("personId", person, "kind", "EXIT",
				"country", "MA", "state", "GRANTED", "validUntil", today().plusDays(A_YEAR).toString())));
	}

	public void examine() {
		forEach((person, _) -> act(this.cast.medical(), "fitness",
				Map.of("personId", person, "fitness",
						Map.of("outcome", "FIT", "escort", "NONE", "wheelchair", false, "oxygen", false, "stretcher",
								false, "extraSeat", false, "providerNeeded", false, "providerConfirmed", false))));
	}

	public void requestSeats(String movementId) {
		act(this.cast.movements(), "request-seats", Map.of("movementId", movementId));
		awaitStatus("HELD");
	}

	public void reconfirm(String user, String point) {
		act(user, "reconfirm", Map.of("point", point, "personIds", this.subject.personIds(), "inPrivate", true));
	}

	public void requestTicketing() {
		act(this.cast.movements(), "request-ticketing", Map.of());
	}

	/** Binds all that is set aside, in whichever agreements it stands. */
	public void commitFunds(Backoffice backoffice) {
		JsonNode funding = read().body().path("funding");
		String request = funding.path("requestId").stringValue();
		funding.path("agreementIds").forEach((agreement) -> backoffice.commit(agreement.stringValue(), request));
	}

	public void requestReception() {
		act(this.cast.movements(), "request-reception",
				Map.of("receivingPartnerId", Cast.ABIDJAN, "receivingOfficeCode", "ABJ", "shortNoticeAgreed", true));
	}

	public void acknowledgeReception() {
		act(this.cast.receiving(), "acknowledge-reception", Map.of());
	}

	public void brief() {
		act(this.cast.movements(), "briefing",
				Map.of("certificatesHandedOut", true, "contactCardHandedOut", true, "baggageExplained", true));
	}

	public void checkBeforeEmbarkation() {
		act(this.cast.medical(), "pre-embarkation", Map.of("personIds", this.subject.personIds()));
	}

	public void markReady() {
		act(this.cast.movements(), "mark-ready", Map.of());
	}

	/**
	 * Asked once more at the airport, and gone in the same moment: both on one day,
	 * whatever the hour.
	 */
	public void depart() {
		String now = now().toString();
		act(this.cast.movements(), "reconfirm", Map.of("point", "AIRPORT", "personIds", this.subject.personIds(),
				"inPrivate", true, "occurredOn", now));
		act(this.cast.movements(), "record-departure", Map.of("occurredOn", now));
	}

	public void confirmArrival() {
		act(this.cast.receiving(), "confirm-arrival", Map.of("personIds", this.subject.personIds(), "met", true));
	}

	/** Pocket money in cash, signed for. */
	public void handOutPocketMoney() {
		act(this.cast.movements(), "pocket-money", Map.of("amount", Map.of("amountMinor", 80_000, "currency", "MAD"),
				"receiptNumber", "PM-" + id().substring(0, 8).toUpperCase(Locale.ROOT)));
	}

	/** Pays what everything has cost: as much as was bound. */
	public void settleCosts(Backoffice backoffice) {
		JsonNode funding = read().body().path("funding");
		String request = funding.path("requestId").stringValue();
		funding.path("agreementIds").forEach((agreement) -> backoffice.settle(agreement.stringValue(), request));
	}

	public Answer withdraw() {
		return act(this.cast.caseworker(), "withdraw", Map.of());
	}

	/** Some days ago, so that the time to think it over has passed. */
	private Map<String, Object> dated(Map<String, Object> body) {
		Map<String, Object> dated = new HashMap<>(body);
		dated.put("occurredOn", now().minus(SINCE_THE_DECLARATION).toString());
		dated.put("lateReason", "entered after the fact: demonstration");
		return dated;
	}

	private boolean isMinor(Human human) {
		return human.isMinorOn(today());
	}

}
