/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;
import org.rihla.returns.ReturnServiceTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.reintegration.SupportDesk.ok;
import static org.rihla.returns.reintegration.SupportDesk.refused;

/** Support over HTTP, with real money, a real arrival and real time. */
class SupportHttpIntegrationTests extends ReturnServiceTest {

	private static final UUID STRANGER = UUID.fromString("0f0e0d0c-0000-7000-8000-0000000000ff");

	@Autowired
	private ReintegrationJob job;

	@Test
	void agreesOnSupportWithMoneyAndTwoPeople() {
		SupportDesk home = home().submitted();

		assertThat(home.read(this.crew.manager()).body().path("actions").toString()).contains("approve", "return",
				"reject");
		assertThat(home.read(home.officer()).body().path("actions").toString()).contains("decline")
			.doesNotContain("approve");
		refused(home.act(bothRoles(), "approve", ""), "maker-is-checker");
		ok(home.act(this.crew.manager(), "approve", ""));
		refused(home.act(home.officer(), "activate", ""), "funds-not-committed");
		home.committed();
		assertThat(ok(home.act(home.officer(), "activate", "")).text("status")).isEqualTo("ACTIVE");
	}

	@Test
	void paysInPartsByThreePeopleInOrder() {
		SupportDesk home = home().active();
		this.clock.move(Duration.ofDays(13));
		this.job.run();
		String nothing = "{\"evidence\":[]}";

		refused(home.tranche(home.officer(), 2, "request", nothing), "previous-tranche-unconfirmed");
		refused(home.tranche(home.officer(), 1, "request", nothing), "evidence-missing");
		ok(home.tranche(home.officer(), 1, "request", "{\"evidence\":[\"QUOTATION\"],\"payee\":\"the supplier\"}"));
		refused(home.tranche(bothRoles(), 1, "approve", ""), "maker-is-checker");
		ok(home.tranche(this.crew.manager(), 1, "approve", ""));
		refused(home.tranche(payingManager(), 1, "disburse", ""), "maker-is-checker");
		ok(home.tranche(this.crew.finance(2), 1, "disburse", ""));
		refused(home.tranche(home.officer(), 1, "confirm", "{}"), "receipt-missing");
		ok(home.tranche(home.officer(), 1, "confirm", "{\"receipt\":\"receipt 17\"}"));
		ok(home.tranche(home.officer(), 2, "request", nothing));

		this.desk.await(home.officer(), home.path(),
				(answer) -> answer.body().at("/budget/paidMinor").asLong(0) == 50_000);
		refused(home.act(this.crew.manager(), "complete", "{}"), "endline-missing", "last-visit-missing",
				"measures-open", "tranches-open");
	}

	@Test
	void letsAPartnerDeliverItsOwnMeasureAsLongAsThePersonAgrees() {
		SupportDesk home = home().active();
		Tokens workshop = this.crew.partner(SupportDesk.WORKSHOP);
		ok(home.measure(home.officer(), "procure", "{\"quotations\":3}"));
		assertThat(home.read(workshop).status()).isEqualTo(404);

		refused(home.measure(home.officer(), "order", order(home)), "consent-for-partner");
		home.consent("case.consentGranted", "REFERRAL", SupportDesk.WORKSHOP);
		ordered(home);
		Answer seen = home.read(workshop);
		assertThat(seen.body().at("/measures/0/description").stringValue()).isEqualTo("two sewing machines");
		assertThat(seen.body().toString()).doesNotContain("caseId", "personId", "Minor", "objectives");
		assertThat(this.desk.get(workshop, "/reintegration-plans").body().path("items")).isNotEmpty();
		assertThat(home.read(this.crew.partner(STRANGER)).status()).isEqualTo(404);

		ok(home.measure(workshop, "deliver", "{\"deliveryNote\":\"two machines\",\"handOverSigned\":false}"));
		refused(home.measure(home.officer(), "verify", "{\"checkedBy\":\"VISIT\",\"outcome\":\"RECEIVED\"}"),
				"hand-over-missing");
		ok(home.measure(home.officer(), "hand-over", "{}"));
		ok(home.measure(home.officer(), "verify", "{\"checkedBy\":\"VISIT\",\"outcome\":\"RECEIVED\"}"));

		home.consent("case.consentWithdrawn", "REFERRAL", SupportDesk.WORKSHOP);
		home.awaits(workshop, 404);
	}

	@Test
	void showsEachRoleItsPart() {
		SupportDesk home = home().submitted();

		String forFinance = home.read(this.crew.finance(1)).body().toString();
		String forCaseworker = home.read(this.crew.caseworker()).body().toString();
		String forProtection = home.read(Tokens.of("protection-officer")).body().toString();

		assertThat(forFinance).contains("amountMinor", "ceilingMinor").doesNotContain("sewing", "sister", "None known");
		assertThat(forCaseworker).contains("sewing", "sister").doesNotContain("amountMinor", "None known", "debts");
		assertThat(forProtection).contains("None known").doesNotContain("amountMinor");
		assertThat(home.read(Tokens.of("auditor")).problem()).isEqualTo("not-permitted");
		assertThat(home.read(Tokens.of("programme-manager").office("CAS")).status()).isEqualTo(404);
		assertThat(home
			.act(Tokens.of("reintegration-officer").office("ABJ").subject(Tokens.subjectOf("ro.2")), "submit", "{}")
			.status()).isEqualTo(404);
	}

	@Test
	void hasOneCurrentPlanAndAnswersARepeatAsTheFirstTime() {
		SupportDesk leaving = home().leaving();
		String key = UUID.randomUUID().toString();

		Answer first = leaving.draft(leaving.officer(), key);
		Answer again = leaving.draft(leaving.officer(), key);
		Answer other = leaving.draft(this.crew.caseworker(), UUID.randomUUID().toString());

		assertThat(first.status()).as("%s", first).isEqualTo(201);
		assertThat(again.text("reintegrationPlanId")).isEqualTo(first.text("reintegrationPlanId"));
		refused(other, "current-plan-exists");
	}

	@Test
	void waitsForTheArrivalAndRefusesAnOldVersion() {
		SupportDesk leaving = home().leaving().drafted();
		String stale = leaving.read().etag();
		ok(leaving.propose(50_000));
		String nothing = "{\"assessment\":{}}";

		refused(leaving.act(leaving.officer(), "assess", nothing), "arrival-not-confirmed", "assessment-missing",
				"baseline-missing");
		assertThat(this.desk
			.post(leaving.officer(), leaving.path() + "/assess", nothing, UUID.randomUUID().toString(), stale)
			.status()).isEqualTo(412);

		ok(leaving.act(leaving.officer(), "decline", ""));
		leaving.drafted();
	}

	private SupportDesk home() {
		return new SupportDesk(this.desk, this.crew, this.clock);
	}

	private void ordered(SupportDesk home) {
		for (Answer answer = home.measure(home.officer(), "order", order(home)); answer.status() != 200;) {
			assertThat(answer.unmet()).containsExactly("consent-for-partner");
			answer = home.measure(home.officer(), "order", order(home));
		}
	}

	private static String order(SupportDesk home) {
		return "{\"dueOn\":\"%s\"}".formatted(home.day(20));
	}

	/** Whoever wrote the plan, and is a manager too. */
	private static Tokens bothRoles() {
		return Tokens.of("programme-manager").subject(Tokens.subjectOf("ro.abidjan"));
	}

	/** Whoever approved, and may pay too. */
	private static Tokens payingManager() {
		return Tokens.of("finance-officer").subject(Tokens.subjectOf("pm.1"));
	}

}
