/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.ReturnWork.ok;

/** What plans, seats and money refuse over HTTP, and who sees what of them. */
class PlanHttpIntegrationTests extends ReturnServiceTest {

	@Test
	void asksTheCaseWithTheCallersOwnTokenAndStopsWhereItDoesNotAnswer() {
		ReturnWork work = someone().opened();
		ok(work.cw("take-over-facts", ""));

		assertThat(CaseServiceDouble.shared().askedWith(work.caseId())).startsWith("Bearer ey");

		CaseServiceDouble.shared().silent(work.caseId());

		assertThat(work.cw("take-over-facts", "").unmet()).containsExactly("facts-missing");
		assertThat(work.cw("declare", declaration(work)).problem()).isEqualTo("transition-not-allowed");
	}

	@Test
	void refusesADeclarationThatTheCaseDoesNotClear() {
		ReturnWork work = someone().opened();
		ok(work.cw("take-over-facts", ""));
		ok(work.cw("travel-identity", body("recordTravelIdentity", work)));
		ok(work.cw("counselling", body("recordCounselling", work)));
		CaseServiceDouble.shared().silent(work.caseId());

		Answer refused = work.cw("declare", declaration(work));

		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.unmet()).containsExactly("clearance-unavailable");
		assertThat(this.desk.get(this.crew.caseworker(), work.plan()).text("status")).isEqualTo("COUNSELLED");
	}

	@Test
	void hidesPlansFromWhoeverHasNothingToDoWithThem() {
		ReturnWork work = someone().opened();

		for (Tokens stranger : new Tokens[] { Tokens.of("caseworker"), Tokens.of("movements-officer").office("CAS"),
				this.crew.receiving(), this.crew.partner(Crew.ABIDJAN) }) {
			assertThat(this.desk.get(stranger, work.plan()).problem()).isEqualTo("not-found");
			assertThat(this.desk.get(stranger, "/plans?caseId=" + work.caseId().value()).body().size()).isZero();
		}
	}

	@Test
	void showsAPlanToTheReceivingSideOnceItIsAskedAndToNobodyElseThere() {
		ReturnWork work = someone().opened().funded().declared().prepared();
		ok(work.mv("request-reception", body("requestReception", work)));

		Answer partner = ok(this.desk.get(this.crew.partner(Crew.ABIDJAN), work.plan()));

		assertThat(partner.body().at("/travellers/0/identity/nameAsPrinted").asString()).isEqualTo("TRAORE AWA");
		assertThat(partner.body().has("checklist") || partner.body().has("funding")).isFalse();
		assertThat(partner.body().at("/travellers/0").has("documents")).isFalse();
		ok(this.desk.get(this.crew.receiving(), work.plan()));
		assertThat(this.desk.get(this.crew.partner(UUID.randomUUID()), work.plan()).status()).isEqualTo(404);
		assertThat(this.desk.get(Tokens.of("movements-officer").office("ABJ"), work.plan()).status()).isEqualTo(404);
		assertThat(this.desk.get(Tokens.of("reintegration-officer").office("DKR"), work.plan()).status())
			.isEqualTo(404);
	}

	@Test
	void showsEachRoleWhatItReads() {
		ReturnWork work = someone().opened().funded().declared().prepared();

		Answer doctor = ok(this.desk.get(this.crew.medical(), work.plan()));
		Answer movements = ok(this.desk.get(this.crew.movements(), work.plan()));
		Answer finance = ok(this.desk.get(this.crew.finance(1), work.plan()));
		Answer manager = ok(this.desk.get(this.crew.manager(), work.plan()));

		assertThat(doctor.body().at("/travellers/0/fitness/findings").asString()).isEqualTo("nothing remarkable");
		assertThat(doctor.body().at("/travellers/0").has("documents")).isFalse();
		assertThat(movements.body().at("/travellers/0/fitness").has("findings")).isFalse();
		assertThat(movements.body().at("/travellers/0/documents/0/number").asString()).isEqualTo("LP0001");
		assertThat(movements.body().at("/checklist/lines").size()).isPositive();
		assertThat(finance.body().toString()).doesNotContain("TRAORE", "LP0001", "FIT");
		assertThat(finance.body().at("/funding/covered").booleanValue()).isTrue();
		assertThat(manager.body().toString()).doesNotContain("TRAORE", "LP0001");
	}

	@Test
	void keepsTheChecklistToThoseWhoseKindOfWorkItIs() {
		ReturnWork work = someone().opened();

		for (Tokens other : new Tokens[] { this.crew.medical(), this.crew.finance(1) }) {
			assertThat(
					this.desk.act(other, work.plan(), "travel-identity", body("recordTravelIdentity", work)).problem())
				.isEqualTo("not-permitted");
		}
	}

	@Test
	void answersARepeatAsTheFirstTimeAndAnOldVersionNotAtAll() {
		ReturnWork work = someone().opened();
		String etag = this.desk.get(this.crew.caseworker(), work.plan()).etag();
		String key = UUID.randomUUID().toString();
		String path = work.plan() + "/travel-identity";

		Answer first = this.desk.post(this.crew.caseworker(), path, body("recordTravelIdentity", work), key, etag);
		Answer again = this.desk.post(this.crew.caseworker(), path, body("recordTravelIdentity", work), key, etag);
		Answer stale = this.desk.post(this.crew.caseworker(), path, body("recordTravelIdentity", work),
				UUID.randomUUID().toString(), etag);

		assertThat(ok(again).etag()).isEqualTo(ok(first).etag());
		assertThat(stale.status()).isEqualTo(412);
		assertThat(stale.etag()).isEqualTo(first.etag());
	}

	@Test
	void opensNoSecondPlanWhileOneIsOpenAndANewOneAfterAWithdrawal() {
		ReturnWork work = someone().opened();
		work.decided();
		work.assigned(Tokens.subjectOf("cw.1"));
		ok(this.desk.post(this.crew.caseworker(), work.plan() + "/withdraw", "", UUID.randomUUID().toString(), null));
		work.decided();

		Answer plans = this.desk.await(this.crew.caseworker(), "/plans?caseId=" + work.caseId().value(),
				(answer) -> answer.body().size() > 1);

		assertThat(plans.body().size()).isEqualTo(2);
		assertThat(plans.body().toString()).contains("WITHDRAWN", "DRAFT");
	}

	@Test
	void followsItsCaseToAnotherOwner() {
		ReturnWork work = someone().opened();

		work.assigned(Tokens.subjectOf("cw.2"));

		this.desk.await(Tokens.of("caseworker").subject(Tokens.subjectOf("cw.2")), work.plan(),
				(answer) -> answer.status() == 200);
		assertThat(this.desk.get(this.crew.caseworker(), work.plan()).status()).isEqualTo(404);
	}

	@Test
	void givesTheLastSeatOnceAndLetsTheOtherAskElsewhere() {
		ReturnWork first = someone().opened().funded().declared().prepared().held();
		ReturnWork second = someone().opened().funded().declared().prepared();

		ok(second.mv("request-seats", """
				{"movementId":"%s"}""".formatted(first.movementId())));
		this.desk.await(this.crew.movements(), second.plan(),
				(plan) -> plan.body().at("/booking/state").asString().equals("NONE"));

		second.held();

		assertThat(this.desk.get(this.crew.movements(), first.movement()).body().path("free").intValue()).isZero();
	}

	@Test
	void bindsNoMoneyForWhoeverAskedForItAndNoneThatWasNotAskedFor() {
		ReturnWork work = someone().opened().funded().declared().prepared().held();

		assertThat(work.commit(this.crew.finance(1)).problem()).isEqualTo("transition-not-allowed");

		this.clock.move(Duration.ofHours(49));
		ok(work.reconfirm("TICKETING"));
		ok(work.requestTicketing());
		this.desk.await(this.crew.finance(1), work.agreement(),
				(answer) -> work.reservation(answer).path("askedFor").asBoolean(false));

		assertThat(work.commit(Tokens.of("movements-officer", "finance-officer").subject(Tokens.subjectOf("mv.1")))
			.unmet()).containsExactly("maker-is-checker");
		assertThat(work.tickets().unmet()).containsExactly("ticketing-not-cleared");
	}

	@Test
	void activatesNoAgreementByTheHandThatDraftedIt() {
		Answer drafted = this.desk.create(this.crew.finance(1), "/agreements",
				Events.text("/examples/draftAgreement.json"));
		String agreement = "/agreements/" + drafted.text("agreementId");

		assertThat(this.desk.act(this.crew.finance(1), agreement, "activate", "").unmet())
			.containsExactly("maker-is-checker");
	}

	@Test
	void refusesSeatsWithoutMoneyAndMovementsThatCannotBe() {
		ReturnWork work = someone().opened();
		ok(work.cw("travel-identity", body("recordTravelIdentity", work)));
		String plan = Events.text("/examples/planMovement.json");

		assertThat(this.desk.create(this.crew.movements(), "/movements", plan.replace("2030", "2020")).unmet())
			.containsExactly("departure-in-past");
		assertThat(this.desk.create(this.crew.movements(), "/movements", plan.replace("\"CMN\"", "\"ABJ\"")).unmet())
			.containsExactly("segments-inconsistent");
		assertThat(work
			.mv("request-seats",
					"""
							{"movementId":"%s"}"""
						.formatted(new Backoffice(this.desk, this.crew, this.clock).flight(Duration.ofDays(3), 1)))
			.problem()).isEqualTo("transition-not-allowed");
	}

	@Test
	void refusesWhatIsNotExactlyAsked() {
		ReturnWork work = someone().opened();

		Answer unknown = work.cw("travel-identity", """
				{"personId":"%s","nickname":"x"}""".formatted(work.person().value()));
		Answer missing = work.cw("counselling", "{}");

		assertThat(unknown.status()).isEqualTo(400);
		assertThat(missing.status()).isEqualTo(400);
		assertThat(missing.body().path("errors").size()).isPositive();
	}

	private static String declaration(ReturnWork work) {
		return body("declare", work);
	}

	private static String body(String example, ReturnWork work) {
		return Events.text("/examples/" + example + ".json")
			.replace("01a57c9e-1d38-7a10-9f00-6a1b2c3d4e5f", work.person().value().toString());
	}

}
