/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.awaitility.Awaitility;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Cast;
import org.rihla.localstack.demo.PlanWork;

import static org.assertj.core.api.Assertions.assertThat;

/** The support of one adult after return, by the book and at the pace of the story. */
class SupportedAdult {

	static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String OFFICER = "ro.abidjan.1";

	private static final String MANAGER = "pm.rabat.1";

	private static final String PAYER = "fo.rabat.1";

	private final World world;

	private final String address;

	/** Drafted by the office of return. */
	SupportedAdult(World world, String returnPlan, String person) {
		this.world = world;
		Answer drafted = world.as(OFFICER)
			.create("/reintegration-plans", Map.of("returnPlanId", returnPlan, "personId", person, "dependant", false));
		assertThat(drafted.status()).as("%s", drafted.body()).isEqualTo(201);
		this.address = "/reintegration-plans/" + drafted.text("reintegrationPlanId");
	}

	/** An adult who is brought home by the book first. */
	static SupportedAdult home(World world, CaseWork casework) {
		Journeys.decide(casework);
		PlanWork plan = world.planOf(casework);
		Journeys.toReady(world, casework, plan);
		plan.depart();
		plan.confirmArrival();
		return new SupportedAdult(world, plan.id(), casework.personIds().getFirst());
	}

	String id() {
		return this.address.substring("/reintegration-plans/".length());
	}

	/** A workshop, paid in as many equal parts from this line, all of them due today. */
	void propose(long amountMinor, int parts, String line) {
		String today = SupportMoney.today(this.world).toString();
		List<Object> tranches = new ArrayList<>();
		for (int i = 0; i < parts; i++) {
			tranches.add(Map.of("dueOn", today, "evidence", List.of("RECEIPT"), "amountMinor", amountMinor / parts));
		}
		obeyed(act("content", Map.of("objectives",
				List.of(Map.of("dimension", "ECONOMIC", "level", "INDIVIDUAL", "text", "To live from a workshop")),
				"measures",
				List.of(Map.of("type", "MICRO_BUSINESS", "dimension", "ECONOMIC", "level", "INDIVIDUAL", "modality",
						"IN_KIND", "provider", Map.of("partnerId", Cast.HARBOUR), "lineId", line, "evidence",
						List.of("INVOICE"), "description", "Tools for a workshop", "amountMinor", amountMinor,
						"tranches", tranches)))));
	}

	/** As soon as the plan has heard that the person is home and agrees. */
	void assess() {
		Map<String, Object> known = Map.of("vulnerability", "Ordinary", "risk", "None known", "family", "A sister",
				"skills", "Tailor", "market", "Tailors are asked for", "debts", "None");
		eventually(() -> act("assess", Map.of("assessment", known, "baselineWaiver", "Follows with the first visit")));
	}

	Answer submit() {
		return act("submit", Map.of("agreement",
				Map.of("agreedOn", SupportMoney.today(this.world).toString(), "method", "SIGNED", "language", "fr")));
	}

	Answer approve(String user) {
		return as(user, "approve", Map.of());
	}

	void await(String what, Predicate<Answer> awaited) {
		Awaitility.await(what).atMost(PATIENCE).until(this::read, awaited);
	}

	void awaitMoney() {
		await("money", (plan) -> plan.body().at("/budget/reserved").asBoolean(false));
	}

	/** As soon as the plan has heard that its money is bound. */
	void activate() {
		eventually(() -> act("activate", Map.of()));
	}

	Answer requestTranche(int number) {
		return tranche(OFFICER, number, "request", Map.of("evidence", List.of("RECEIPT"), "payee", "The supplier"));
	}

	/** Asked for as soon as it is due, approved, and ready to be paid. */
	void readyToPay(int number) {
		await("a tranche that is due",
				(plan) -> plan.body().at("/tranches/" + (number - 1) + "/status").asString("").equals("DUE"));
		obeyed(requestTranche(number));
		obeyed(tranche(MANAGER, number, "approve", Map.of()));
	}

	Answer disburse(int number) {
		return tranche(PAYER, number, "disburse", Map.of());
	}

	void confirm(int number) {
		obeyed(tranche(OFFICER, number, "confirm", Map.of("receipt", "Receipt " + number)));
	}

	/**
	 * Asked of a partner once the person agrees, handed over, and seen by the officer.
	 */
	void giveWhatWasAgreed() {
		obeyed(measure(OFFICER, "procure", Map.of("quotations", 3)));
		eventually(() -> measure(OFFICER, "order", Map.of("dueOn", SupportMoney.today(this.world).toString())));
		obeyed(measure("pa.harbour.1", "deliver", Map.of("deliveryNote", "Two machines", "handOverSigned", true)));
		obeyed(measure(OFFICER, "verify", Map.of("checkedBy", "VISIT", "outcome", "RECEIVED")));
	}

	Answer complete(String user) {
		return as(user, "complete", Map.of());
	}

	Answer read() {
		return this.world.as(OFFICER).get(this.address);
	}

	private Answer measure(String user, String verb, Map<String, ?> body) {
		return as(user, "measures/" + read().body().at("/measures/0/measureId").stringValue() + "/" + verb, body);
	}

	private Answer tranche(String user, int number, String verb, Map<String, ?> body) {
		return as(user,
				"tranches/" + read().body().at("/tranches/" + (number - 1) + "/trancheId").stringValue() + "/" + verb,
				body);
	}

	private Answer act(String verb, Map<String, ?> body) {
		return as(OFFICER, verb, body);
	}

	private Answer as(String user, String verb, Map<String, ?> body) {
		return this.world.as(user).act(this.address, verb, body);
	}

	private static void eventually(Callable<Answer> act) {
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> obeyed(act.call()));
	}

	private static void obeyed(Answer answer) {
		assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
	}

}
