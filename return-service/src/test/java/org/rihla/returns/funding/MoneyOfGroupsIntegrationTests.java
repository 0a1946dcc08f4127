/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.CaseId;
import org.rihla.returns.CaseServiceDouble;
import org.rihla.returns.Desk.Answer;
import org.rihla.returns.Events;
import org.rihla.returns.PersonId;
import org.rihla.returns.ReturnServiceTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.PlanDesk.ok;

/** Groups that part or lose a part of their money, in the running service. */
class MoneyOfGroupsIntegrationTests extends ReturnServiceTest {

	/** Only these groups return there, so no other test draws on their money. */
	private static final String HOME = "BJ";

	private static final List<String> PACKAGE = List.of("TICKET", "DOCUMENT", "MEDICAL", "POCKET_MONEY");

	private final Set<String> plans = new HashSet<>();

	private final List<String> agreements = new ArrayList<>();

	private final List<PersonId> couple = List.of(new PersonId(UUID.randomUUID()), new PersonId(UUID.randomUUID()));

	/** Nobody of this test asks for the money of the next one. */
	@AfterEach
	void goHome() {
		this.plans.forEach((plan) -> ok(
				this.desk.post(this.crew.caseworker(), plan + "/withdraw", "", UUID.randomUUID().toString(), null)));
		this.agreements.forEach((agreement) -> this.desk.await(this.crew.finance(1), agreement,
				(read) -> read.body()
					.path("reservations")
					.valueStream()
					.noneMatch((one) -> one.path("state").asString().equals("RESERVED"))));
		this.agreements.forEach((agreement) -> this.desk.act(this.crew.finance(1), agreement, "end", ""));
	}

	@Test
	void goesWithThoseWhoGoOnBesideAndTakesNoPlaceTwice() {
		String agreement = agreement(2, PACKAGE);
		String plan = covered(plan());

		Answer parted = ok(this.desk.act(this.crew.manager(), plan, "split", """
				{"personIds":["%s"],"reason":"One travels later."}""".formatted(second())));

		String sibling = covered("/plans/" + parted.body().at("/siblingPlanIds/0").asString());
		assertThat(standing(agreement, plan)).containsExactlyInAnyOrderElementsOf(PACKAGE);
		assertThat(standing(agreement, sibling)).containsExactlyInAnyOrderElementsOf(PACKAGE);
		read(agreement).path("lines").forEach((line) -> {
			assertThat(line.path("people").intValue()).isEqualTo(2);
			assertThat(line.path("remainingPlaces").intValue()).isZero();
		});
		String request = funding(sibling).path("requestId").asString();
		assertThat(reservations(agreement, sibling))
			.allMatch((one) -> request.equals(one.path("requestId").asString()));
	}

	@Test
	void isFreeForOthersWhenOneOfAGroupStays() {
		String agreement = agreement(2, PACKAGE);
		String plan = covered(plan());

		ok(this.desk.post(this.crew.caseworker(), plan + "/withdraw", """
				{"personIds":["%s"]}""".formatted(second()), UUID.randomUUID().toString(), null));

		this.desk.await(this.crew.finance(1), agreement,
				(read) -> read.body()
					.path("lines")
					.valueStream()
					.allMatch((line) -> line.path("remainingPlaces").intValue() == 1));
		assertThat(funding(plan).path("covered").booleanValue()).isTrue();
		assertThat(standing(agreement, plan)).containsExactlyInAnyOrderElementsOf(PACKAGE);
	}

	@Test
	void isAskedForAnewAsAWholeWhenAPartIsLost() {
		String some = agreement(2, PACKAGE.subList(0, 2));
		String rest = agreement(2, PACKAGE.subList(2, 4));
		String plan = covered(plan());
		String first = funding(plan).path("requestId").asString();
		String other = agreement(2, PACKAGE.subList(0, 2));

		ok(this.desk.act(this.crew.finance(1), some, "end", ""));

		this.desk.await(this.crew.caseworker(), plan, (read) -> read.body().at("/funding/covered").booleanValue()
				&& !first.equals(read.body().at("/funding/requestId").asString()));
		assertThat(standing(other, plan)).containsExactlyInAnyOrder("TICKET", "DOCUMENT");
		assertThat(standing(rest, plan)).containsExactlyInAnyOrder("MEDICAL", "POCKET_MONEY");
	}

	/** Meant for those who return there, and narrower than all other money. */
	private String agreement(int people, List<String> activities) {
		LocalDate today = LocalDate.now(this.clock);
		String lines = activities.stream()
			.map((activity) -> """
					{"activity":"%s","amountMinor":1000000,"maxPeople":%d}""".formatted(activity, people))
			.collect(Collectors.joining(","));
		Answer drafted = this.desk.create(this.crew.finance(1), "/agreements", """
				{"donorCode":"BENIN","titleCode":"AGR-BENIN-26","currency":"EUR","start":"%s","end":"%s",
				"level":"TIGHT","earmark":{"countriesOfReturn":["%s"]},"lines":[%s]}""".formatted(today.minusDays(1),
				today.plusYears(20), HOME, lines));
		String agreement = "/agreements/" + drafted.text("agreementId");
		ok(this.desk.act(this.crew.finance(2), agreement, "activate", ""));
		this.agreements.add(agreement);
		return agreement;
	}

	/** The plan of the couple, with its facts taken over. */
	private String plan() {
		CaseId caseId = new CaseId(UUID.randomUUID());
		CaseServiceDouble.shared()
			.answers(caseId, """
					{"factsVersion":1,"countryOfReturn":"%s","hostRegion":"MA-04","persons":[%s]}""".formatted(HOME,
					this.couple.stream().map(MoneyOfGroupsIntegrationTests::facts).collect(Collectors.joining(","))),
					"{}");
		Events.ofCase(caseId, "case.assigned", Map.of("ownerId", Tokens.subjectOf("cw.1"), "teamCode", "RBA-1"));
		Events.ofCase(caseId, "case.eligibilityDecided",
				Map.of("personIds", this.couple.stream().map((person) -> person.value().toString()).toList()));
		Answer plans = this.desk.await(this.crew.caseworker(), "/plans?caseId=" + caseId.value(),
				(answer) -> answer.body().size() == 1);
		String plan = "/plans/" + plans.body().path(0).path("planId").stringValue();
		ok(this.desk.act(this.crew.caseworker(), plan, "take-over-facts", ""));
		return plan;
	}

	private static String facts(PersonId person) {
		return """
				{"personId":"%s","nationalities":["%s"],"birthDate":"1994-05","birthDateBasis":"DECLARED","sex":"F",
				"legalStatus":"IRREGULAR","firstTime":true,"priority":4}""".formatted(person.value(), HOME);
	}

	private String second() {
		return this.couple.getLast().value().toString();
	}

	private String covered(String plan) {
		this.plans.add(plan);
		this.desk.await(this.crew.caseworker(), plan, (answer) -> answer.body().at("/funding/covered").booleanValue());
		return plan;
	}

	private JsonNode funding(String plan) {
		return this.desk.get(this.crew.caseworker(), plan).body().path("funding");
	}

	private JsonNode read(String agreement) {
		return this.desk.get(this.crew.finance(1), agreement).body();
	}

	/** Activities that are set aside for a plan. */
	private List<String> standing(String agreement, String plan) {
		return reservations(agreement, plan).filter((one) -> one.path("state").asString().equals("RESERVED"))
			.map((one) -> one.path("need").asString())
			.toList();
	}

	private Stream<JsonNode> reservations(String agreement, String plan) {
		return read(agreement).path("reservations")
			.valueStream()
			.filter((one) -> plan.endsWith(one.path("planId").asString()));
	}

}
