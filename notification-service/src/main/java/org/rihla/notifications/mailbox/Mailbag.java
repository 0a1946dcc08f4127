/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.notifications.delivery.Consignment;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DeliveryStatus;
import org.rihla.notifications.delivery.DropReason;
import org.rihla.notifications.delivery.Due;
import org.rihla.notifications.delivery.DueDeliveries;
import org.rihla.notifications.delivery.LaneOrder;
import org.rihla.notifications.delivery.LastLook;
import org.rihla.notifications.delivery.RetrySchedule;
import org.rihla.notifications.notice.Notice;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.subscription.Channel;
import org.rihla.notifications.subscription.MailTarget;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Subscriptions;
import org.rihla.notifications.webhook.Answer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The deliveries that go by mail, for whoever sends mails: many in one mail, and several
 * of one case, as long as they stand in it in their order.
 */
@Component
class Mailbag {

	private static final String JOB = "notification-service.mailbag";

	private static final String ANSWER = "ANSWER_";

	private final JsonMapper mapper = new JsonMapper();

	private final AggregateStore<Delivery, DeliveryId> deliveries;

	private final DueDeliveries queries;

	private final LaneOrder order;

	private final LastLook lastLook;

	private final Subscriptions subscriptions;

	private final MailSchedule schedule;

	private final Clock clock;

	Mailbag(AggregateStore<Delivery, DeliveryId> deliveries, DueDeliveries queries, LaneOrder order, LastLook lastLook,
			Subscriptions subscriptions, MailSchedule schedule, Clock clock) {
		this.deliveries = deliveries;
		this.queries = queries;
		this.order = order;
		this.lastLook = lastLook;
		this.subscriptions = subscriptions;
		this.schedule = schedule;
		this.clock = clock;
	}

	/** Subscriptions that something is to be mailed to. */
	List<SubscriptionId> due() {
		return this.queries.subscriptionsDue(Channel.EMAIL, this.clock.instant());
	}

	/**
	 * What is to be mailed to one of them, the longest waiting case first, each case in
	 * its order.
	 */
	List<Letter> due(SubscriptionId subscription, int limit) {
		List<Letter> letters = new ArrayList<>();
		for (Due due : this.queries.due(subscription, this.clock.instant(), limit)) {
			Optional<Delivery> next = this.deliveries.find(due.id());
			while (next.isPresent() && letters.size() < limit) {
				letters.add(letter(next.get()));
				next = behind(next.get());
			}
		}
		return letters;
	}

	private Optional<Delivery> behind(Delivery delivery) {
		String lane = delivery.lane();
		return (lane != null && !delivery.ending().through()) ? this.queries.at(lane, delivery.number() + 1)
			.flatMap(this.deliveries::find)
			.filter((found) -> found.status() == DeliveryStatus.HELD) : Optional.empty();
	}

	/**
	 * Takes one for a mail that leaves right now; what may not be sent any more is
	 * dropped, what is kept for the time being stays.
	 */
	Hold take(UUID id, String owner) {
		return hold(id, owner).map(this::look).orElseGet(() -> new Hold(null, isBusy(id)));
	}

	/** Takes one that has left already, to write that down. */
	Hold takeBack(UUID id, String owner) {
		return hold(id, owner).map((grip) -> new Hold(grip, false)).orElseGet(() -> new Hold(null, isBusy(id)));
	}

	/**
	 * Writes down what came of a mail.
	 * @param never whether there is no use in trying again
	 * @return when it is due again; empty when it is over
	 */
	Optional<Instant> record(Grip grip, Answer answer, boolean never, Instant at) {
		RetrySchedule tries = never ? RetrySchedule.NEVER : this.schedule.tries();
		let(grip, (found) -> found.attempted(grip.claim(), answer, tries, at));
		DeliveryId id = grip.delivery().id();
		if (answer.failure() != null) {
			this.lastLook.untold(grip.delivery().consignment())
				.ifPresent((reason) -> this.deliveries.update(id,
						Cause.job(JOB, grip.claim().owner()).and("recall " + id.value()),
						(found) -> found.drop(reason, this.clock.instant())));
		}
		return this.deliveries.find(id).map((after) -> after.sending().dueAt());
	}

	/** A mail may name what is not there any more, since its case is erased. */
	private Optional<Grip> hold(UUID id, String owner) {
		if (this.deliveries.find(new DeliveryId(id)).isEmpty()) {
			return Optional.empty();
		}
		Delivery delivery = this.deliveries.update(new DeliveryId(id), Cause.job(JOB, owner).and("take " + id),
				(found) -> found.claimForMail(owner, this.clock.instant()));
		return delivery.sending().claimOf(owner).map((claim) -> new Grip(delivery, claim, letter(delivery)));
	}

	private boolean isBusy(UUID id) {
		return this.deliveries.find(new DeliveryId(id))
			.filter((found) -> found.status() == DeliveryStatus.SENDING)
			.isPresent();
	}

	private Hold let(Grip grip, Consumer<Delivery> outcome) {
		Delivery after = this.deliveries.update(grip.delivery().id(),
				Cause.job(JOB, grip.claim().owner()).and("outcome " + grip.delivery().id().value()), outcome);
		if (after.lane() != null) {
			this.order.moveOn(after.lane());
		}
		return new Hold(null, false);
	}

	private Hold look(Grip grip) {
		Consignment consignment = grip.delivery().consignment();
		Optional<DropReason> untold = this.lastLook.untold(consignment);
		if (untold.isPresent()) {
			return drop(grip, untold.get());
		}
		Optional<MailTarget> target = this.subscriptions.mailTargetOf(consignment.subscriptionId(),
				consignment.noticeType());
		if (target.isEmpty()) {
			return drop(grip, DropReason.SUBSCRIPTION_REVOKED);
		}
		return (target.get().kept() && consignment.noticeType() != NoticeType.PING)
				? let(grip, (found) -> found.hold(grip.claim(), this.clock.instant())) : new Hold(grip, false);
	}

	private Hold drop(Grip grip, DropReason reason) {
		return let(grip, (found) -> found.drop(grip.claim(), reason, this.clock.instant()));
	}

	private Letter letter(Delivery delivery) {
		Consignment consignment = delivery.consignment();
		Notice notice = this.mapper.readValue(consignment.body(), Notice.class);
		String dueOn = notice.dueOn();
		return new Letter(delivery.id().value(), consignment.noticeType().wireName(), notice.caseRef(),
				(dueOn != null) ? LocalDate.parse(dueOn) : null, notice.link(), notice.action().startsWith(ANSWER),
				consignment.urgent());
	}

	/**
	 * What came of taking one.
	 *
	 * @param grip null when it is not to be sent
	 * @param busy whether somebody who may have died is at it
	 */
	record Hold(@Nullable Grip grip, boolean busy) {

	}

}
