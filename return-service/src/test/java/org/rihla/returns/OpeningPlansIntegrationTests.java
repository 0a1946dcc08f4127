/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.ReturnWork.ok;

/** Who may open a plan for whom, and that nobody is ever in two. */
class OpeningPlansIntegrationTests extends ReturnServiceTest {

	private static final int AT_ONCE = 8;

	@Test
	void opensTheNextPlanForEverybodyWhoWasFoundEligible() {
		ReturnWork work = withdrawn();

		Answer opened = work.open(this.crew.caseworker(), key());

		assertThat(opened.status()).as("%s", opened).isEqualTo(201);
		assertThat(opened.text("status")).isEqualTo("DRAFT");
		assertThat(opened.text("programmeCode")).isEqualTo("AVRR-MA");
		assertThat(opened.body().at("/travellers/0/personId").asString()).isEqualTo(work.person().value().toString());
		UUID plan = UUID.fromString(opened.text("planId"));
		assertThat(ok(this.desk.get(this.crew.caseworker(), "/plans/" + plan)).etag()).isEqualTo(opened.etag());
		try (EventProbe probe = new EventProbe("return-events")) {
			Awaitility.await().until(() -> probe.typesOf(plan).contains("return.planOpened"));
			assertThat(probe.of(plan)).singleElement()
				.returns(work.caseId().value().toString(), EventProbe.Seen::key)
				.satisfies((event) -> assertThat(event.json()).contains("\"caseworker\""));
		}
	}

	@Test
	void opensOnePlanPerKey() {
		ReturnWork work = withdrawn();
		String key = key();

		Answer first = work.open(this.crew.caseworker(), key);
		Answer again = work.open(this.crew.caseworker(), key);
		Answer other = withdrawn().open(this.crew.caseworker(), key);

		assertThat(again.status()).isEqualTo(201);
		assertThat(again.body()).isEqualTo(first.body());
		assertThat(other.problem()).isEqualTo("idempotency-key-reused");
		assertThat(this.desk.post(this.crew.caseworker(), "/plans", "{}", key(), null).status()).isEqualTo(400);
	}

	@Test
	void refusesWhoeverIsInAnOpenPlan() {
		ReturnWork work = someone().opened();

		Answer refused = work.open(this.crew.caseworker(), key());

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.unmet()).containsExactly("person-in-open-plan");
		assertThat(refused.body().path("details").toString()).contains(work.person().value().toString());
	}

	@Test
	void opensOneOfManyPlansAskedForAtOnce() throws Exception {
		ReturnWork work = withdrawn();
		List<Callable<Answer>> requests = new ArrayList<>();
		for (int i = 0; i < AT_ONCE; i++) {
			requests.add(() -> work.open(this.crew.caseworker(), key()));
		}

		List<Answer> answers = new ArrayList<>();
		try (ExecutorService everybody = Executors.newFixedThreadPool(AT_ONCE)) {
			for (Future<Answer> asked : everybody.invokeAll(requests)) {
				answers.add(asked.get());
			}
		}

		assertThat(answers).filteredOn((answer) -> answer.status() == 201).hasSize(1);
		assertThat(answers).filteredOn((answer) -> answer.status() != 201)
			.allMatch((answer) -> answer.unmet().equals(List.of("person-in-open-plan")));
		assertThat(this.desk.get(this.crew.caseworker(), plansOf(work)).body().size()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURNED", "IN_REINTEGRATION", "CLOSING", "CLOSED", "ASSESSED" })
	void refusesACaseThatIsPastItsReturn(String phase) {
		ReturnWork work = withdrawn();
		Events.ofCase(work.caseId(), "case.phaseChanged", Map.of("to", phase));

		awaitNotEligible(work);
	}

	@ParameterizedTest
	@ValueSource(strings = { "case.closed", "case.appealUpheld" })
	void refusesACaseThatIsClosedOrDecidedAnew(String event) {
		ReturnWork work = withdrawn();
		Events.ofCase(work.caseId(), event, Map.of());

		awaitNotEligible(work);
	}

	@Test
	void refusesACaseThatWasNotFoundEligible() {
		ReturnWork work = someone();
		work.assigned(Tokens.subjectOf("cw.1"));
		Awaitility.await().until(() -> work.open(this.crew.caseworker(), key()).status() != 404);

		assertThat(work.open(this.crew.caseworker(), key()).unmet()).containsExactly("case-not-eligible");
	}

	@Test
	void refusesACaseWhoseDecisionWasTurnedRound() {
		ReturnWork work = withdrawn();
		Events.ofCase(work.caseId(), "case.eligibilityDecided", Map.of("outcome", "NOT_ELIGIBLE"));

		awaitNotEligible(work);
	}

	@Test
	void refusesWhoeverIsHomeAlready() {
		ReturnWork work = someone().upTo("DEPARTED");
		ok(work.confirmArrival(this.crew.receiving()));

		assertThat(work.open(this.crew.caseworker(), key()).unmet()).containsExactly("case-not-eligible");
	}

	@Test
	void hidesCasesFromWhoeverHasNothingToDoWithThem() {
		ReturnWork work = withdrawn();

		for (Tokens stranger : new Tokens[] { Tokens.of("caseworker"),
				Tokens.of("protection-officer").office("CAS") }) {
			assertThat(work.open(stranger, key()).problem()).isEqualTo("not-found");
		}
		assertThat(someone().open(this.crew.caseworker(), key()).problem()).isEqualTo("not-found");
	}

	@Test
	void isNotTheWorkOfEverybody() {
		ReturnWork work = withdrawn();

		for (Tokens other : new Tokens[] { this.crew.movements(), this.crew.manager(), this.crew.finance(1),
				this.crew.receiving(), this.crew.partner(Crew.ABIDJAN), Tokens.of("auditor") }) {
			assertThat(work.open(other, key()).problem()).isEqualTo("not-permitted");
		}
		assertThat(work.open(Tokens.of("protection-officer"), key()).status()).isEqualTo(201);
	}

	private void awaitNotEligible(ReturnWork work) {
		String key = key();
		Awaitility.await()
			.untilAsserted(() -> assertThat(work.open(this.crew.caseworker(), key)).extracting(Answer::unmet)
				.isEqualTo(List.of("case-not-eligible")));
	}

	private ReturnWork withdrawn() {
		ReturnWork work = someone().opened();
		ok(work.withdraw(this.crew.caseworker()));
		return work;
	}

	private static String plansOf(ReturnWork work) {
		return "/plans?caseId=" + work.caseId().value();
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
