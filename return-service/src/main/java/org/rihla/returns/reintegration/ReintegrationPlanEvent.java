/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.PersonId;

/**
 * What others may hear about a plan: whose it is, which version, how many measures with
 * whom; never what for, never how much.
 */
sealed interface ReintegrationPlanEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case ReintegrationPlanDrafted _ -> "reintegration.planDrafted";
			case ReintegrationAssessed _ -> "reintegration.assessed";
			case ReintegrationPlanSubmitted _ -> "reintegration.planSubmitted";
			case ReintegrationPlanReturned _ -> "reintegration.planReturned";
			case ReintegrationPlanApproved _ -> "reintegration.planApproved";
			case ReintegrationPlanRejected _ -> "reintegration.planRejected";
			case ReintegrationPlanActivated _ -> "reintegration.planActivated";
			case AmendmentStarted _ -> "reintegration.amendmentStarted";
			case ReintegrationPlanAmended _ -> "reintegration.planAmended";
			case ReintegrationPlanSuspended _ -> "reintegration.planSuspended";
			case ReintegrationPlanResumed _ -> "reintegration.planResumed";
			case ReintegrationPlanCompleted _ -> "reintegration.planCompleted";
			case ReintegrationPlanDeclined _ -> "reintegration.planDeclined";
			case ReintegrationPlanTerminated _ -> "reintegration.planTerminated";
		};
	}

	/** How each of them is made. */
	@FunctionalInterface
	interface Kind {

		ReintegrationPlanEvent of(ReintegrationPlanId plan, PersonId person, int version, int measures,
				List<UUID> partners, Instant on);

	}

	/** A plan is begun. */
	record ReintegrationPlanDrafted(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** Needs and means of the returnee are known. */
	record ReintegrationAssessed(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** A version is put before an approver. */
	record ReintegrationPlanSubmitted(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** It is to be worked on again. */
	record ReintegrationPlanReturned(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** A second human agrees to the first version. */
	record ReintegrationPlanApproved(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** There will be no support under this plan. */
	record ReintegrationPlanRejected(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** Support begins. */
	record ReintegrationPlanActivated(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** A next version is worked on, beside the one in force. */
	record AmendmentStarted(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version, int measureCount,
			List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** The next version is in force. */
	record ReintegrationPlanAmended(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** Support pauses. */
	record ReintegrationPlanSuspended(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** Support goes on. */
	record ReintegrationPlanResumed(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** All that was agreed is done. */
	record ReintegrationPlanCompleted(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** The person does not want it. */
	record ReintegrationPlanDeclined(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

	/** The organisation ends it. */
	record ReintegrationPlanTerminated(ReintegrationPlanId reintegrationPlanId, PersonId personId, int version,
			int measureCount, List<UUID> partnerIds, Instant occurredOn) implements ReintegrationPlanEvent {
	}

}
