/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.Setting.Subscribed;
import org.rihla.notifications.delivery.Consignment;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryFixtures;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DeliveryStatus;
import org.rihla.notifications.delivery.DropReason;
import org.rihla.notifications.delivery.LaneOrder;
import org.rihla.notifications.delivery.LastLook;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.delivery.lane.Place;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.Channel;
import org.rihla.notifications.subscription.Endpoints;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.webhook.WebhookClient;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class SenderCrashTests extends RunningService {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private AggregateStore<Delivery, DeliveryId> deliveries;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Lanes lanes;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private LaneOrder order;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Records records;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private LastLook lastLook;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Endpoints endpoints;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private WebhookClient client;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	private final UUID caseId = UUID.randomUUID();

	@Test
	void sendsAgainUnderTheSameIdWhenASenderDiedBeforeItWroteDown() {
		SubscriptionId subscription = subscribed("/died");
		DeliveryId id = stored(subscription, "/died", 1, false);

		this.deliveries.update(id, Cause.job("test", "claim " + id), (delivery) -> {
			delivery.release(this.clock.instant());
			delivery.claim("a process that died", this.clock.instant());
		});
		this.clock.move(Duration.ofSeconds(61));

		patiently().until(() -> status(id) == DeliveryStatus.DELIVERED);
		assertThat(RECEIVER.at("/died")).last()
			.satisfies((request) -> assertThat(request.headers()).containsEntry("webhook-id", id.messageId()));
	}

	@Test
	void movesALaneOnWhoseProcessDiedAfterTheRecord() {
		SubscriptionId subscription = subscribed("/lane");
		DeliveryId first = stored(subscription, "/lane", 1, false);
		DeliveryId second = stored(subscription, "/lane", 2, false);

		this.deliveries.update(first, Cause.job("test", "drop " + first),
				(delivery) -> delivery.drop(DropReason.SUBSCRIPTION_REVOKED, this.clock.instant()));
		this.clock.move(Duration.ofSeconds(31));

		patiently().until(() -> status(second) == DeliveryStatus.DELIVERED);
		patiently().until(() -> this.lanes.done(Lanes.name(subscription, this.caseId)) == 2);
	}

	@Test
	void movesOnHoweverOftenItIsAsked() {
		SubscriptionId subscription = subscribed("/often");
		String lane = Lanes.name(subscription, this.caseId);
		DeliveryId first = stored(subscription, "/often", 1, false);

		this.order.moveOn(lane);
		this.order.moveOn(lane);

		patiently().until(() -> this.lanes.done(lane) == 1);
		this.order.moveOn(lane);
		this.order.moveOn(lane);
		assertThat(status(first)).isEqualTo(DeliveryStatus.DELIVERED);
		assertThat(this.lanes.done(lane)).isEqualTo(1);
	}

	@Test
	void sendsOnceWhenInstancesFindItDueAtOnce() throws Exception {
		DeliveryId id = stored(subscribed("/once"), "/once", 1, true);
		Callable<Optional<Trial>> instance = () -> new WebhookSender(this.deliveries, this.records, this.lastLook,
				this.endpoints, this.client, DeliveryFixtures.SCHEDULE, this.clock, UUID.randomUUID().toString())
			.send(id);

		try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<Optional<Trial>> sent : instances.invokeAll(List.of(instance, instance, instance))) {
				sent.get();
			}
		}

		patiently().until(() -> status(id) == DeliveryStatus.DELIVERED);
		assertThat(this.deliveries.find(id).orElseThrow().sending().attempts()).hasSize(1);
		assertThat(
				RECEIVER.at("/once").stream().filter((each) -> id.messageId().equals(each.headers().get("webhook-id"))))
			.hasSize(1);
	}

	private DeliveryStatus status(DeliveryId id) {
		return this.deliveries.find(id).orElseThrow().status();
	}

	private SubscriptionId subscribed(String path) {
		Member partner = setting().activePartner();
		Subscribed subscription = setting().activeSubscription(partner, path);
		return new SubscriptionId(subscription.id());
	}

	/** As fan-out leaves it when the process dies right after the insert. */
	private DeliveryId stored(SubscriptionId subscription, String path, long number, boolean free) {
		UUID event = UUID.randomUUID();
		String lane = Lanes.name(subscription, this.caseId);
		this.lanes.reserve(lane, event, () -> false);
		DeliveryId id = DeliveryId.of(event, subscription);
		this.deliveries.create(Cause.job("test", "make " + id),
				() -> Delivery.inLane(id,
						new Consignment(subscription, Channel.WEBHOOK, new PartnerId(UUID.randomUUID()),
								NoticeType.REFERRAL_SENT, new Origin(this.caseId, "MA", "RBA"), null, "7K2M93QXTA",
								("{\"path\":\"" + path + "\"}").getBytes(StandardCharsets.UTF_8), false),
						new Place(lane, number, free), this.clock.instant()));
		return id;
	}

}
