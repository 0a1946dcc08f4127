/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.Homecoming;
import org.rihla.returns.plan.journey.Reception;
import org.rihla.returns.plan.journey.Underway;
import org.rihla.returns.plan.journey.Welcome;
import org.rihla.returns.plan.recheck.CaseNews;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.voluntariness.Deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BINTA;
import static org.rihla.returns.plan.PlanFixtures.FLIGHT;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;

/** What each part of a plan knows by itself. */
class PlanPartsTests {

	private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));

	private static final Sensitive<String> REASON = Sensitive.of("an invented reason");

	private static final UUID HOLD = new UUID(1, 1);

	private static final PlanId SIBLING = new PlanId(new UUID(1, 2));

	@Test
	void changesOnePartAndLeavesTheOthers() {
		PlanParts full = full();

		assertThat(PlanParts.none()
			.with(full.answers())
			.with(full.deliberation())
			.briefed(true)
			.with(full.booking())
			.with(full.reception())
			.with(full.divisions())
			.with(full.rest())
			.with(full.underway())
			.with(full.homecoming())).isEqualTo(full);
	}

	@Test
	void givesThoseWhoPartWhatIsTheirsAndNothingOfTheGroups() {
		PlanParts full = full();

		PlanParts parted = full.parted(Divisions.beside(SIBLING), Booking.none());

		assertThat(parted.deliberation().coolingOffUntil()).isEqualTo(LATER);
		assertThat(parted.answers().last()).isEqualTo(full.answers().last());
		assertThat(parted.rest().holds()).isEqualTo(full.rest().holds());
		assertThat(parted.rest().from()).isNull();
		assertThat(parted.divisions().partOf()).isEqualTo(SIBLING);
		assertThat(parted.divisions().siblings()).isEmpty();
		assertThat(List.of(parted.reception(), parted.underway(), parted.homecoming(), parted.booking()))
			.containsExactly(Welcome.none(), Underway.notYet(), Homecoming.notYet(), Booking.none());
	}

	@Test
	void trustsNoAnswerThatACaseHasWarnedAfter() {
		CaseAnswers answers = CaseAnswers.none().with(clear(AWA));
		Clearance.Hold hold = new Clearance.Hold(HOLD, true, Set.of(AWA));

		CaseAnswers warned = answers.with(new CaseNews.HoldPlaced(hold), LATER);
		CaseAnswers eased = answers.with(new CaseNews.HoldReleased(HOLD), LATER);

		assertThat(warned.still(clear(AWA), MONDAY)).isNull();
		assertThat(warned.still(clear(AWA), LATER)).isEqualTo(clear(AWA));
		assertThat(eased.still(clear(AWA), MONDAY)).isEqualTo(clear(AWA));
		assertThat(warned.last()).returns(List.of(hold), Clearance::holds);
		assertThat(answers.with((Clearance) null)).isEqualTo(answers);
	}

	@Test
	void endsTheTimeToThinkAtOnceButNeverLengthensIt() {
		Deliberation running = Deliberation.none().until(LATER);

		assertThat(running.waived(List.of(), MONDAY).coolingOffUntil()).isEqualTo(MONDAY);
		assertThat(running.waived(List.of(), LATER.plusSeconds(1)).coolingOffUntil()).isEqualTo(LATER);
		assertThat(Deliberation.none().waived(List.of(), MONDAY).coolingOffUntil()).isNull();
		assertThat(running.coolingOffRuns(LATER)).isFalse();
	}

	@Test
	void restsForWhatIsHeldOrDecidedAndForgetsOnlyTheDecision() {
		Rest rest = Rest.none().held(HOLD, Set.of(BINTA)).because(REASON).asDecided().begun(ReturnPlanStatus.READY);

		assertThat(rest.holds().cover(List.of(AWA))).isFalse();
		assertThat(rest.holds().cover(List.of(AWA, BINTA))).isTrue();
		assertThat(rest.over()).returns(false, Rest::decided)
			.returns(null, Rest::from)
			.returns(rest.holds(), Rest::holds)
			.returns(REASON, Rest::because);
		assertThat(rest.released(HOLD).holds().open()).isEmpty();
	}

	@Test
	void asksSomebodyElseAfterOneHasDeclined() {
		Reception asked = PlanCommands.reception().reception(HOLD, MONDAY, LATER);

		Welcome declined = Welcome.none().asking(asked).declinedFor(REASON);

		assertThat(declined.receptionId()).isNull();
		assertThat(declined.declined()).extracting(Reception::state).containsExactly(Reception.State.DECLINED);
		assertThat(declined.asking(asked).acknowledged(LATER).acknowledged()).isTrue();
		assertThatIllegalStateException().isThrownBy(declined::current);
	}

	private static PlanParts full() {
		Parting parting = new Parting(SIBLING, ReturnPlanStatus.PREPARING, List.of(), Booking.none());
		return new PlanParts(CaseAnswers.none().with(clear(AWA)), Deliberation.none().until(LATER), true,
				Booking.requested(FLIGHT, 2, PlanFixtures.DATES),
				Welcome.none().asking(PlanCommands.reception().reception(HOLD, MONDAY, LATER)),
				Divisions.none().with(parting).because(REASON),
				Rest.none().held(HOLD, Set.of(AWA)).begun(ReturnPlanStatus.HELD),
				Underway.notYet().turnedBack().without(REASON), Homecoming.notYet().arrived(LATER).needing(REASON));
	}

}
