/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.plan.voluntariness.SessionId;
import org.rihla.returns.plan.voluntariness.CounsellingSession;
import org.rihla.returns.plan.voluntariness.RecordCounselling;
import org.rihla.returns.plan.voluntariness.MissCounselling;
import org.rihla.returns.plan.voluntariness.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rihla.returns.plan.PlanCommands.clear;
import static org.rihla.returns.plan.PlanCommands.counselling;
import static org.rihla.returns.plan.PlanCommands.declaration;
import static org.rihla.returns.plan.PlanFixtures.AWA;
import static org.rihla.returns.plan.PlanFixtures.BINTA;
import static org.rihla.returns.plan.PlanFixtures.MONDAY;
import static org.rihla.returns.plan.PlanFixtures.PROGRAMME;
import static org.rihla.returns.plan.PlanFixtures.RULES;
import static org.rihla.returns.plan.PlanFixtures.at;
import static org.rihla.returns.plan.PlanFixtures.last;
import static org.rihla.returns.plan.PlanFixtures.opened;
import static org.rihla.returns.plan.PlanFixtures.unmet;
import static org.rihla.returns.plan.PlanStages.planIn;

/** What a person must have heard, and when it counts. */
class CounsellingTests {

	@Test
	void isCounselledOnlyWhenOneAloneHasHeardAllThatIsMandatory() {
		ReturnPlan plan = opened(AWA);
		new Deciding(plan).recordCounselling(counselling(EnumSet.of(Topic.ALTERNATIVES), AWA), at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DRAFT);

		new Deciding(plan).recordCounselling(counselling(PROGRAMME.mandatoryTopics(), AWA), at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.COUNSELLED);
		assertThat(last(plan)).isInstanceOf(ReturnPlanEvent.CounsellingCompleted.class);
	}

	@Test
	void countsACounsellingSessionForHalfAYear() {
		ReturnPlan plan = planIn(ReturnPlanStatus.COUNSELLED);
		Instant lastDay = MONDAY.atZone(RULES.zone()).plusMonths(6).toInstant();

		assertThat(unmet(() -> new Deciding(plan).declare(declaration(AWA), clear(AWA), at(lastDay.plusMillis(1)))))
			.containsExactly("counselling-incomplete");

		new Deciding(plan).declare(declaration(AWA), clear(AWA), at(lastDay));
		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DECLARED);
	}

	@Test
	void isNotCounselledByWhatOneHeardTooLongAgo() {
		ReturnPlan plan = opened(AWA, BINTA);
		new Deciding(plan).recordCounselling(counselling(PROGRAMME.mandatoryTopics(), AWA), at(MONDAY));
		Instant muchLater = MONDAY.plus(Duration.ofDays(200));

		new Deciding(plan).recordCounselling(counselling(PROGRAMME.mandatoryTopics(), BINTA), at(muchLater));
		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DRAFT);

		new Deciding(plan).recordCounselling(counselling(PROGRAMME.mandatoryTopics(), AWA),
				at(muchLater.plusMillis(1)));
		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.COUNSELLED);
	}

	@Test
	void doesNotCountAsCounselledForSomebodyElse() {
		ReturnPlan plan = opened(AWA, BINTA);
		new Deciding(plan).recordCounselling(counselling(PROGRAMME.mandatoryTopics(), AWA), at(MONDAY));

		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.DRAFT);
	}

	@Test
	void followsAPlannedSessionUntilItIsHeldOrMissed() {
		ReturnPlan plan = opened(AWA);
		new Deciding(plan).planCounselling(PlanCommands.session(AWA), at(MONDAY));
		SessionId missed = new SessionId(plan.parts().deliberation().counselling().sessions().getFirst().sessionId());
		new Deciding(plan).missCounselling(missed, new MissCounselling(null, null), at(MONDAY));
		new Deciding(plan).planCounselling(PlanCommands.session(AWA), at(MONDAY.plusMillis(1)));
		UUID planned = plan.parts().deliberation().counselling().sessions().getLast().sessionId();
		RecordCounselling held = counselling(PlanFixtures.PROGRAMME.mandatoryTopics(), AWA);

		new Deciding(plan).recordCounselling(new RecordCounselling(held.personIds(), held.mode(), held.language(), true,
				true, held.topics(), null, planned, null, null), at(MONDAY.plusMillis(1)));

		assertThat(plan.parts().deliberation().counselling().sessions()).extracting(CounsellingSession::state)
			.containsExactly(CounsellingSession.State.MISSED, CounsellingSession.State.HELD);
		assertThat(plan.status()).isEqualTo(ReturnPlanStatus.COUNSELLED);
		assertThatThrownBy(
				() -> new Deciding(plan).missCounselling(missed, new MissCounselling(null, null), at(MONDAY)))
			.isInstanceOf(Refusal.TransitionNotAllowed.class);
	}

}
