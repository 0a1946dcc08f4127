/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.reintegration.agreed.Content;
import org.rihla.returns.reintegration.agreed.Proposal;
import org.rihla.returns.reintegration.agreed.Version;
import org.rihla.returns.reintegration.rules.Act;

import static org.rihla.returns.reintegration.ReintegrationPlanStatus.ACTIVE;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.ASSESSED;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.DRAFT;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.SUBMITTED;

/**
 * How a version comes about: assessed, proposed, signed by the person, put before an
 * approver who had no hand in it. An amendment goes the same way while the version before
 * stays in force.
 */
abstract class AgreedSupport extends SupportFile {

	private @Nullable Assessment assessment;

	private @Nullable String assessedBy;

	private @Nullable FollowUp baseline;

	@Sealed(Compartment.CORE)
	private @Nullable Sensitive<String> baselineWaiver;

	/** For the mapper. */
	AgreedSupport() {
	}

	AgreedSupport(Drafting drafting, Act act) {
		super(drafting, act);
	}

	/** Says what the version that is worked on consists of. */
	final void propose(Proposal command, Act act) {
		allowIn(EnumSet.of(DRAFT, ASSESSED, ACTIVE), status());
		requireOpen(Version.State.OPEN);
		Content content = command.content(act::newId);
		requireKnown("measure", command.continuedMeasures(),
				versions().all().stream().flatMap((version) -> version.content().measureIds().stream()).toList());
		requireKnown("tranche", command.continuedTranches(),
				versions().all().stream().flatMap((version) -> version.content().trancheIds().stream()).toList());
		agree(versions().proposing(content, act.actor()));
		workedOnBy(act);
	}

	/** Needs and means are known: in the country of return, with the person's consent. */
	final void assess(AssessReturnee command, boolean consented, FollowUp followUp, Act act) {
		allowIn(EnumSet.of(DRAFT), status());
		moveTo(ASSESSED,
				dated(command, act, arrivalConfirmed(), new Condition("consent-for-receiving-office", consented),
						command.assessment().complete(), new Condition("baseline-missing",
								followUp.baselineSurveyId() != null || command.baselineWaiver() != null)));
		this.assessment = command.assessment();
		this.assessedBy = act.actor();
		this.baseline = followUp;
		this.baselineWaiver = command.baselineWaiver();
		agree(versions().workedOnBy(act.actor()));
		workedOnBy(act);
		tell(ReintegrationPlanEvent.ReintegrationAssessed::new, versions().latest(),
				note("reintegration.assessed", command, act));
	}

	/** Puts the version before an approver. */
	final void submit(SubmitPlan command, Act act) {
		List<Condition> conditions = new ArrayList<>(submittable());
		conditions.add(new Condition("person-not-agreed", command.agreement() != null));
		if (status() == ACTIVE) {
			requireOpen(Version.State.OPEN);
			require(conditions.toArray(Condition[]::new));
		}
		else {
			moveTo(SUBMITTED, conditions.toArray(Condition[]::new));
		}
		agree(versions().submitted(command.agreement(), act.actor()));
		tell(ReintegrationPlanEvent.ReintegrationPlanSubmitted::new, versions().latest(), act.now());
	}

	/** It is to be worked on again. */
	final void sendBack(Because why, Act act) {
		if (status() == ACTIVE) {
			requireOpen(Version.State.SUBMITTED);
			require(why.reasoned(), why.commented());
		}
		else {
			requireSubmitted();
			moveTo(ASSESSED, why.reasoned(), why.commented());
		}
		agree(versions().returned());
		decided("reintegration.planReturned", why, act);
		tell(ReintegrationPlanEvent.ReintegrationPlanReturned::new, versions().latest(), act.now());
	}

	/** Works on a next version; the present one stays in force. */
	final void amend(Because why, Act act) {
		allowIn(EnumSet.of(ACTIVE), status());
		if (versions().latestIs(Version.State.OPEN) || versions().latestIs(Version.State.SUBMITTED)) {
			throw new Refusal.TransitionNotAllowed(toString(), versions().latest().state(),
					EnumSet.of(Version.State.IN_FORCE, Version.State.REJECTED));
		}
		agree(versions().amendedBy(act.actor()));
		decided("reintegration.amendmentStarted", why, act);
		workedOnBy(act);
		tell(ReintegrationPlanEvent.AmendmentStarted::new, versions().latest(), act.now());
	}

	/** Money is set aside for what was submitted. */
	final void fundsReserved(UUID reservation, UUID line) {
		fund(budget().reserved(reservation, line, versions().latest().content().total()));
	}

	/** Money is bound for what is in force. */
	final void fundsCommitted(UUID reservation, UUID line) {
		fund(budget().committed(reservation, line, versions().current().content().total()));
	}

	/** Some of it was paid out. */
	final void fundsSpent(UUID reservation, UUID line) {
		fund(budget().spent(reservation, line));
	}

	/** What was not paid out is free again. */
	final void fundsReleased(UUID reservation) {
		fund(budget().released(reservation));
	}

	final @Nullable Assessment assessment() {
		return this.assessment;
	}

	final boolean assessedBy(String human) {
		return human.equals(this.assessedBy);
	}

	/** What an approval waits for. */
	final List<Condition> approvable(String by) {
		return List.of(new Condition("maker-is-checker", !versions().latest().authors().contains(by)),
				arrivalConfirmed(),
				new Condition("budget-not-reserved", budget().covers(versions().latest().content().total())));
	}

	final Condition arrivalConfirmed() {
		return new Condition("arrival-not-confirmed", arrivedOn() != null);
	}

	/** What a submission waits for besides the person's signature. */
	final List<Condition> submittable() {
		Content content = versions().latest().content();
		List<Identifier> below = new ArrayList<>(measures().deliveredBeyond(content));
		below.addAll(tranches().paidBeyond(content));
		List<Condition> conditions = new ArrayList<>(content.conditions(terms().ceilingMinor()));
		conditions.add(Condition.noneOf("amendment-below-delivered", below));
		return conditions;
	}

	/** That an amendment stands there. */
	protected final void requireOpen(Version.State state) {
		if (!versions().latestIs(state)) {
			throw new Refusal.TransitionNotAllowed(toString(), versions().latest().state(), EnumSet.of(state));
		}
	}

	protected final void requireSubmitted() {
		allowIn(EnumSet.of(SUBMITTED), status());
	}

	private static <I extends Identifier> void requireKnown(String kind, Iterable<I> named, List<I> known) {
		for (I id : named) {
			if (!known.contains(id)) {
				throw new Refusal.NotFound(kind, id);
			}
		}
	}

}
