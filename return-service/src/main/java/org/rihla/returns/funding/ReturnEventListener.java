/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.funding.WaitingList.Ending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What the money hears from plans of both kinds. */
@Component("fundingReturnEventListener")
class ReturnEventListener {

	private static final Logger log = LoggerFactory.getLogger(ReturnEventListener.class);

	private final Inbox inbox;

	private final AllocatingFunds funds;

	private final SpendingReintegration spending;

	ReturnEventListener(Inbox inbox, AllocatingFunds funds, SpendingReintegration spending) {
		this.inbox = inbox;
		this.funds = funds;
		this.spending = spending;
	}

	@KafkaListener(id = "return-service.funding.return-events", topics = "return-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "return.fundingRequested" -> this.funds.allocate(plan(event), event.time(), event.cause());
			case "return.ticketingRequested" -> this.funds.askForCommitment(plan(event), event.cause());
			case "return.travellersSplit" -> divide(event.read(PeopleParted.class), event);
			case "return.planOpened" -> this.funds.announce(plan(event), event.cause());
			case "return.travellerWithdrawn" -> releaseShare(event.read(PeopleParted.class), event);
			case "return.withdrawn" -> this.funds.release(plan(event), Ending.WITHDRAWN, event.cause());
			case "return.cancelled", "return.failed" ->
				this.funds.release(plan(event), Ending.CANCELLED, event.cause());
			case "reintegration.planSubmitted" -> submit(event.read(OfReintegration.class), event);
			case "reintegration.planApproved" ->
				this.funds.askForCommitment(event.read(OfReintegration.class).plan(), event.cause());
			case "reintegration.planAmended" -> amend(event.read(OfReintegration.class), event);
			case "reintegration.planRejected" -> reject(event.read(OfReintegration.class), event);
			case "reintegration.planDeclined" ->
				this.funds.release(event.read(OfReintegration.class).plan(), Ending.DECLINED, event.cause());
			case "reintegration.planTerminated", "reintegration.planCompleted" ->
				this.funds.release(event.read(OfReintegration.class).plan(), Ending.CANCELLED, event.cause());
			case "reintegration.trancheDisbursed" -> spend(event.read(TrancheDisbursed.class), event);
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private static PlanId plan(ReceivedEvent event) {
		return event.read(OfPlan.class).planId();
	}

	private void divide(PeopleParted parted, ReceivedEvent event) {
		PlanId sibling = Objects.requireNonNull(parted.siblingPlanId(), "people who part have a plan");
		this.funds.divide(parted.planId(), sibling, parted.personIds(), event.cause());
	}

	private void releaseShare(PeopleParted parted, ReceivedEvent event) {
		this.funds.releaseShare(parted.planId(), parted.personIds(), event.cause());
	}

	private void submit(OfReintegration submitted, ReceivedEvent event) {
		this.funds.allocate(submitted.plan(), submitted.version(), event.time(), event.cause());
	}

	private void amend(OfReintegration amended, ReceivedEvent event) {
		this.spending.trim(amended.plan(), amended.version(), event.cause());
		this.funds.askForCommitment(amended.plan(), event.cause());
	}

	private void reject(OfReintegration rejected, ReceivedEvent event) {
		this.funds.abandon(rejected.plan(), rejected.version(), event.cause());
	}

	private void spend(TrancheDisbursed paid, ReceivedEvent event) {
		this.spending.spend(new PlanId(paid.reintegrationPlanId()), paid.trancheId(), event.cause());
	}

	/** What is read of an event that is about a return. */
	record OfPlan(PlanId planId) {
	}

	/** What is read of people who leave a group, to go on elsewhere or to stay. */
	record PeopleParted(PlanId planId, List<PersonId> personIds, @Nullable PlanId siblingPlanId) {
	}

	/** What is read of an event that is about a version of a reintegration plan. */
	record OfReintegration(UUID reintegrationPlanId, int version) {

		PlanId plan() {
			return new PlanId(this.reintegrationPlanId);
		}

	}

	/** What is read of a tranche that was paid out. */
	record TrancheDisbursed(UUID reintegrationPlanId, UUID trancheId) {
	}

}
