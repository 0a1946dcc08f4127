/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.StoreCommands;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.StoredDelivery;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.delivery.lane.ManyLanes;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.SubscriptionFixtures;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

class FanOutToManyTests extends RunningService {

	private static final int MANY = 1000;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Announcements fanOut;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private AggregateStore<Delivery, DeliveryId> deliveries;

	@Autowired
	@Qualifier("subscriptionStore")
	@SuppressWarnings("NullAway.Init")
	private AggregateStore<?, ?> subscriptions;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Lanes lanes;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ManyLanes manyLanes;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	private final UUID caseId = UUID.randomUUID();

	private final PartnerId partner = new PartnerId(UUID.randomUUID());

	private final ConcurrentLinkedQueue<BsonDocument> inserts = new ConcurrentLinkedQueue<>();

	@SuppressWarnings("NullAway.Init")
	private List<SubscriptionId> takers;

	@BeforeEach
	void subscribe() {
		this.takers = SubscriptionFixtures.storePaused(MANY, this.partner, this.subscriptions);
	}

	@Test
	void reachesAThousandSubscriptionsAHundredAtATimeAndEachOnce() {
		Announcement first = announcement();
		Announcement second = announcement();

		announce(first);

		assertThat(numbers(first)).hasSize(MANY).containsOnly(1L);
		assertThat(this.inserts).hasSize(10).allSatisfy((insert) -> {
			assertThat(insert.getArray("documents")).hasSize(100);
			assertThat(insert.getBoolean("ordered").getValue()).isFalse();
		});
		this.inserts.clear();
		announce(first);
		assertThat(numbers(first)).hasSize(MANY).containsOnly(1L);
		assertThat(this.inserts).isEmpty();
		announce(second);
		assertThat(numbers(second)).hasSize(MANY).containsOnly(2L);
	}

	@Test
	void finishesWhatACrashLeftHalfDone() {
		Announcement crashed = announcement();
		this.takers.subList(0, 150).forEach((taker) -> this.lanes.reserve(lane(taker), crashed.event(), () -> false));

		announce(announcement());
		announce(crashed);

		assertThat(numbers(crashed).stream().filter((number) -> number == 1)).hasSize(150);
		assertThat(numbers(crashed).stream().filter((number) -> number == 2)).hasSize(MANY - 150);
		assertThat(this.manyLanes.reserved(this.takers.stream().map(this::lane).toList(), crashed.event())).isEmpty();
	}

	private List<Long> numbers(Announcement announcement) {
		List<DeliveryId> ids = this.takers.stream().map((taker) -> DeliveryId.of(announcement.event(), taker)).toList();
		return this.deliveries.lists()
			.everywhere(StoredDelivery.among(ids), MANY)
			.stream()
			.map(Delivery::number)
			.toList();
	}

	private void announce(Announcement announcement) {
		try (StoreCommands _ = StoreCommands.hear(this::note)) {
			this.fanOut.announce(announcement,
					new Cause("test", announcement.event(), announcement.event(), announcement.event()));
		}
	}

	private void note(CommandStartedEvent event) {
		BsonDocument command = event.getCommand();
		if (event.getCommandName().equals("insert")
				&& command.getString("insert").getValue().equals(StoredDelivery.COLLECTION)) {
			this.inserts.add(command.clone());
		}
	}

	private String lane(SubscriptionId taker) {
		return Lanes.name(taker, this.caseId);
	}

	private Announcement announcement() {
		return new Announcement(UUID.randomUUID(), NoticeType.REFERRAL_UPDATED, this.partner, this.caseId,
				new Origin(this.caseId, "MA", "RBA"), this.clock.instant(),
				new Announcement.Subject("REFERRAL", UUID.randomUUID(), null, "OPEN_REFERRAL", null, false));
	}

}
