/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.reintegration.agreed.Content;
import org.rihla.returns.reintegration.agreed.Version;
import org.rihla.returns.reintegration.delivery.Measure;
import org.rihla.returns.reintegration.delivery.MeasureStatus;
import org.rihla.returns.reintegration.rules.Act;

import static org.rihla.returns.reintegration.ReintegrationPlanStatus.ACTIVE;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.APPROVED;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.COMPLETED;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.DECLINED;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.REJECTED;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.SUSPENDED;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.TERMINATED;

/**
 * The support of one returnee. How a version comes about is told by
 * {@link AgreedSupport}, how money and help arrive by {@link PaidSupport} and
 * {@link DeliveredSupport}; here is what others decide about it, and how it ends.
 * Returning and being supported are two decisions with two sums of money: an approved
 * return promises nothing here.
 */
class ReintegrationPlan extends DeliveredSupport {

	private @Nullable Instant endedOn;

	@Sealed(Compartment.CORE)
	private @Nullable Sensitive<String> endlineWaiver;

	/** For the mapper. */
	@SuppressWarnings("unused")
	private ReintegrationPlan() {
	}

	private ReintegrationPlan(Drafting drafting, Act act) {
		super(drafting, act);
	}

	static ReintegrationPlan draft(Drafting drafting, Act act) {
		List<Condition> unmet = drafting.conditions().stream().filter((condition) -> !condition.met()).toList();
		if (!unmet.isEmpty()) {
			throw new Refusal.ConditionsUnmet(unmet);
		}
		ReintegrationPlan plan = new ReintegrationPlan(drafting, act);
		plan.tell(ReintegrationPlanEvent.ReintegrationPlanDrafted::new, plan.versions().latest(), act.now());
		return plan;
	}

	/** A human who had no hand in it puts the version into force. */
	void approve(Act act) {
		Condition[] conditions = approvable(act.actor()).toArray(Condition[]::new);
		boolean amended = status() == ACTIVE;
		if (amended) {
			requireOpen(Version.State.SUBMITTED);
			require(conditions);
		}
		else {
			moveTo(APPROVED, conditions);
		}
		agree(versions().approvedBy(act.actor()));
		bringIn(versions().latest().content(), act);
		tell(amended ? ReintegrationPlanEvent.ReintegrationPlanAmended::new
				: ReintegrationPlanEvent.ReintegrationPlanApproved::new, versions().latest(), act.now());
	}

	/**
	 * Refuses the version. With the first one the plan ends; a refused amendment leaves
	 * the plan in force as it was, so others hear only that it was given back.
	 */
	void reject(RejectPlan command, Act act) {
		Because why = new Because(command.reason(), null);
		Condition[] conditions = { why.reasoned(), new Condition("review-right-not-told", command.reviewRightTold()) };
		if (status() == ACTIVE) {
			requireOpen(Version.State.SUBMITTED);
			require(conditions);
			agree(versions().rejected());
			decided("reintegration.planReturned", why, act);
			tell(ReintegrationPlanEvent.ReintegrationPlanReturned::new, versions().latest(), act.now());
		}
		else {
			moveTo(REJECTED, conditions);
			agree(versions().rejected());
			decided("reintegration.planRejected", why, act);
			end(ReintegrationPlanEvent.ReintegrationPlanRejected::new, act, act.now());
		}
	}

	void activate(Act act) {
		allowIn(EnumSet.of(APPROVED), status());
		moveTo(ACTIVE, activatable().toArray(Condition[]::new));
		tell(ReintegrationPlanEvent.ReintegrationPlanActivated::new, versions().current(), act.now());
		schedule(act);
	}

	void suspend(Because why, Act act) {
		moveTo(SUSPENDED, why.reasoned());
		decided("reintegration.planSuspended", why, act);
		tell(ReintegrationPlanEvent.ReintegrationPlanSuspended::new, versions().current(), act.now());
		schedule(act);
	}

	void resume(Because why, Act act) {
		allowIn(EnumSet.of(SUSPENDED), status());
		moveTo(ACTIVE, why.reasoned());
		decided("reintegration.planResumed", why, act);
		tell(ReintegrationPlanEvent.ReintegrationPlanResumed::new, versions().current(), act.now());
		schedule(act);
	}

	/** All that was agreed is done, and somebody has looked how the person lives. */
	void complete(CompletePlan command, FollowUp followUp, Act act) {
		List<Condition> conditions = new ArrayList<>(completable(act.actor()));
		conditions.add(new Condition("last-visit-missing", followUp.lastVisitSettled()));
		conditions.add(new Condition("endline-missing",
				followUp.endlineSurveyId() != null || command.endlineWaiver() != null));
		moveTo(COMPLETED, conditions.toArray(Condition[]::new));
		this.endlineWaiver = command.endlineWaiver();
		end(ReintegrationPlanEvent.ReintegrationPlanCompleted::new, act, act.now());
	}

	/** The person does not want it: nothing stands against that. */
	void decline(DeclinePlan command, Act act) {
		moveTo(DECLINED, dated(command, act));
		end(ReintegrationPlanEvent.ReintegrationPlanDeclined::new, act,
				note("reintegration.planDeclined", command, act));
	}

	void terminate(Because why, Act act) {
		moveTo(TERMINATED, why.reasoned());
		decided("reintegration.planTerminated", why, act);
		end(ReintegrationPlanEvent.ReintegrationPlanTerminated::new, act, act.now());
	}

	/** The case is closed: what is not finished ends with it. */
	void close(Act act) {
		if (status().open()) {
			moveTo(TERMINATED);
			end(ReintegrationPlanEvent.ReintegrationPlanTerminated::new, act, act.now());
		}
	}

	@Nullable Instant endedOn() {
		return this.endedOn;
	}

	/** What the beginning of the support waits for. */
	List<Condition> activatable() {
		Content content = versions().current().content();
		return List.of(new Condition("funds-not-committed", budget().binds(content.total())),
				new Condition("nothing-scheduled", content.scheduled()));
	}

	/** What its end waits for, as far as the plan itself knows. */
	List<Condition> completable(String by) {
		return List.of(Condition.noneOf("measures-open", measures().open().stream().map(Measure::measureId).toList()),
				Condition.noneOf("tranches-open", tranches().open()),
				new Condition("maker-is-checker", !versions().current().authors().contains(by)));
	}

	private void bringIn(Content content, Act act) {
		measures().leftOutBy(content).forEach((measure) -> cancel(measure, act));
		tranches().leftOutBy(content).forEach((tranche) -> cancel(tranche, act));
		deliver(measures().agreed(content));
		pay(tranches().agreed(content));
		schedule(act);
	}

	/** What nobody has delivered or paid will not come any more. */
	private void end(ReintegrationPlanEvent.Kind kind, Act act, Instant on) {
		measures().open()
			.stream()
			.filter((measure) -> measure.status().next().contains(MeasureStatus.CANCELLED))
			.forEach((measure) -> cancel(measure, act));
		tranches().unpaid().forEach((tranche) -> cancel(tranche, act));
		this.endedOn = on;
		schedule(act);
		tell(kind, versions().current(), on);
	}

}
