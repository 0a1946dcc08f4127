/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.CaseId;
import org.rihla.returns.CaseServiceDouble;
import org.rihla.returns.Desk.Answer;
import org.rihla.returns.Events;
import org.rihla.returns.PersonId;
import org.rihla.returns.ReturnServiceTest;
import org.rihla.returns.ReturnWork;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Money that runs out, and who gets what becomes free. */
class WaitingIntegrationTests extends ReturnServiceTest {

	private final List<String> plans = new ArrayList<>();

	@Autowired
	private WaitlistJob job;

	@Autowired
	private OfferingPlaces offering;

	@Autowired
	private AggregateStore<WaitlistEntry, EntryId> entries;

	@Autowired
	private WaitlistRules rules;

	private final List<String> agreements = new ArrayList<>();

	/** Nothing of this test waits on or is given in the next one. */
	@AfterEach
	void endAll() {
		this.plans.forEach(this::withdraw);
		this.desk.await(this.crew.caseworker(), "/waitlist?limit=200",
				(answer) -> answer.body()
					.path("items")
					.valueStream()
					.noneMatch((one) -> this.plans.contains("/plans/" + one.path("planId").stringValue())));
		this.agreements
			.forEach((agreement) -> ReturnWork.ok(this.desk.act(this.crew.finance(1), agreement, "end", "")));
	}

	@Test
	void offersWhatBecomesFreeToTheMostVulnerableFirst() {
		String agreement = agreement(1);
		String first = plan(4);
		covered(first);
		String second = plan(4);
		int alone = position(second);
		String third = plan(2);
		assertThat(position(third)).isLessThanOrEqualTo(alone);
		assertThat(position(second)).isEqualTo(alone + 1);

		withdraw(first);

		Answer offered = entry(third, "OFFERED");
		assertThat(offered.body().at("/offer/explanation/considered").intValue()).isGreaterThanOrEqualTo(2);
		assertThat(offered.body().at("/offer/explanation/agreementIds").valueStream().map(JsonNode::stringValue))
			.contains(agreement.substring("/agreements/".length()));
		assertThat(position(second)).isEqualTo(alone);
		Answer stranger = this.desk.get(Tokens.of("caseworker").subject(Tokens.subjectOf("cw.2")), at(offered));
		assertThat(stranger.problem()).isEqualTo("not-found");

		assertThat(this.desk.act(this.crew.caseworker(), at(offered), "accept", "").text("status")).isEqualTo("PLACED");
		covered(third);
		assertThat(kept(agreement, third)).isTrue();
	}

	@Test
	void givesAnOfferThatNobodyAnswersToTheNext() {
		agreement(1);
		String first = plan(4);
		covered(first);
		String second = plan(2);
		waiting(second);
		String third = plan(4);
		waiting(third);
		withdraw(first);
		Answer offered = entry(second, "OFFERED");

		this.clock.move(Duration.ofDays(10));
		this.job.run();

		entry(third, "OFFERED");
		Answer late = this.desk.act(this.crew.caseworker(), at(offered), "accept", "");
		assertThat(late.unmet()).containsExactly("offer-expired");
		assertThat(this.desk.act(this.crew.caseworker(), at(entry(third, "OFFERED")), "decline", "").status())
			.isEqualTo(200);
	}

	/** Each release of a package is told by agreement, and each may be heard at once. */
	@Test
	void letsNobodyPassOneForWhomAnotherEventLooks() {
		agreement(1);
		String first = plan(4);
		covered(first);
		EntryId second = id(waiting(plan(2)));
		String last = plan(4);
		EntryId third = id(waiting(last));
		Search other = new Search(UUID.randomUUID(), 1, 2, this.clock.instant());
		this.entries.update(second, someCause(), (entry) -> entry.searched(other, this.rules));

		withdraw(first);

		await().untilAsserted(() -> assertThatThrownBy(() -> this.offering.offerTo(third, someCause()))
			.isInstanceOf(Refusal.RaceLost.class));
		assertThat(this.entries.find(third).orElseThrow().status()).isEqualTo(WaitlistStatus.WAITING);
		this.entries.update(second, someCause(),
				(entry) -> entry.giveUp(Objects.requireNonNull(entry.attempt()), this.rules));
		await().untilAsserted(
				() -> assertThat(this.entries.find(second).orElseThrow().status()).isEqualTo(WaitlistStatus.OFFERED));
		waiting(last);
	}

	/** Only here is there shelter, so no other test is served from it. */
	private String agreement(int people) {
		LocalDate today = LocalDate.now(this.clock);
		String terms = """
				{"donorCode":"ROOFS","titleCode":"AGR-ROOFS-26","currency":"EUR","start":"%3$s","end":"%4$s",
				"lines":[{"activity":"SHELTER","amountMinor":%1$d,"maxPeople":%2$d},
				{"activity":"TICKET","amountMinor":%1$d},{"activity":"DOCUMENT","amountMinor":%1$d},
				{"activity":"MEDICAL","amountMinor":%1$d},{"activity":"POCKET_MONEY","amountMinor":%1$d}]}"""
			.formatted(people * 50_000, people, today.minusDays(1), today.plusYears(20));
		String drafted = this.desk.create(this.crew.finance(1), "/agreements", terms).text("agreementId");
		assertThat(this.desk.act(this.crew.finance(2), "/agreements/" + drafted, "activate", "").status())
			.isEqualTo(200);
		this.agreements.add("/agreements/" + drafted);
		return "/agreements/" + drafted;
	}

	/** A plan whose programme gives shelter, with its facts taken over. */
	private String plan(int priority) {
		CaseId caseId = new CaseId(UUID.randomUUID());
		PersonId person = new PersonId(UUID.randomUUID());
		CaseServiceDouble.shared().clears(caseId, person, priority);
		Events.ofCase(caseId, "case.assigned", Map.of("ownerId", Tokens.subjectOf("cw.1"), "teamCode", "RBA-1"));
		Events.ofCase(caseId, "case.eligibilityDecided",
				Map.of("personIds", List.of(person.value().toString()), "programmeCode", "VULN-MA"));
		Answer plans = this.desk.await(this.crew.caseworker(), "/plans?caseId=" + caseId.value(),
				(answer) -> answer.body().size() == 1);
		String plan = "/plans/" + plans.body().path(0).path("planId").stringValue();
		this.plans.add(plan);
		ReturnWork.ok(this.desk.act(this.crew.caseworker(), plan, "take-over-facts", ""));
		return plan;
	}

	private void covered(String plan) {
		this.desk.await(this.crew.caseworker(), plan,
				(answer) -> answer.body().path("funding").path("covered").booleanValue());
	}

	private void withdraw(String plan) {
		this.desk.post(this.crew.caseworker(), plan + "/withdraw", "", UUID.randomUUID().toString(), null);
	}

	private int position(String plan) {
		return waiting(plan).body().path("position").intValue();
	}

	private Answer waiting(String plan) {
		return entry(plan, "WAITING");
	}

	private Answer entry(String plan, String status) {
		Answer listed = this.desk.await(this.crew.caseworker(), "/waitlist?limit=200",
				(answer) -> answer.body()
					.path("items")
					.valueStream()
					.anyMatch((one) -> plan.endsWith(one.path("planId").stringValue())
							&& one.path("status").stringValue().equals(status)));
		String id = listed.body()
			.path("items")
			.valueStream()
			.filter((one) -> plan.endsWith(one.path("planId").stringValue()))
			.findFirst()
			.orElseThrow()
			.path("entryId")
			.stringValue();
		return this.desk.get(this.crew.caseworker(), "/waitlist/" + id);
	}

	private boolean kept(String agreement, String plan) {
		return this.desk
			.await(this.crew.finance(1), agreement,
					(answer) -> answer.body()
						.path("reservations")
						.valueStream()
						.filter((one) -> plan.endsWith(one.path("planId").stringValue()))
						.noneMatch((one) -> one.path("offered").booleanValue()))
			.status() == 200;
	}

	private static EntryId id(Answer entry) {
		return EntryId.of(entry.text("entryId"));
	}

	private static Cause someCause() {
		UUID id = UUID.randomUUID();
		return new Cause("return-service.waitlist.return-events", id, id, id);
	}

	private static String at(Answer entry) {
		return "/waitlist/" + entry.text("entryId");
	}

}
