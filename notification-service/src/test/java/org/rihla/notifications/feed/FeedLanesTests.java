/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.fanout.Deliveries;
import org.rihla.notifications.delivery.fanout.Matter;
import org.rihla.notifications.delivery.lane.FeedExtent;
import org.rihla.notifications.delivery.lane.FeedLanes;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.delivery.lane.ManyLanes;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class FeedLanesTests extends RunningService {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Deliveries fanOut;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private AggregateStore<Delivery, DeliveryId> deliveries;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Lanes lanes;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private ManyLanes manyLanes;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Feeds feeds;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	private final UUID caseId = UUID.randomUUID();

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private SubscriptionId feed;

	@BeforeEach
	void openFeed() {
		this.partner = setting().activePartner();
		this.feed = new SubscriptionId(setting().feed(this.partner));
	}

	@Test
	void isNotReadPastANumberThatWasReservedBeforeACrash() {
		Announcement crashed = announcement(this.caseId);
		this.lanes.reserve(Lanes.name(this.feed, this.caseId), crashed.event(), () -> false);
		this.lanes.reserve(FeedLanes.name(this.feed), crashed.event(), () -> false);

		announce(announcement(UUID.randomUUID()));
		assertThat(this.feeds.extent(this.feed)).isEqualTo(new FeedExtent(0, 0));
		announce(crashed);

		assertThat(this.feeds.extent(this.feed)).isEqualTo(new FeedExtent(2, 0));
		assertThat(delivery(crashed).number()).isEqualTo(1);
	}

	@Test
	void getsItsNumberWhenACrashCameBetweenTheTwoLanes() {
		Announcement crashed = announcement(this.caseId);
		announce(crashed);
		String cursors = FeedLanes.name(this.feed);
		Announcement next = announcement(this.caseId);
		this.lanes.reserve(Lanes.name(this.feed, this.caseId), next.event(), () -> false);

		announce(next);
		announce(next);

		assertThat(this.manyLanes.reserved(Set.of(cursors), next.event())).isEmpty();
		assertThat(this.feeds.extent(this.feed)).isEqualTo(new FeedExtent(2, 0));
	}

	@Test
	void leavesNoLaneOfACaseToBeLookedAt() {
		announce(announcement(this.caseId));
		announce(announcement(this.caseId));

		assertThat(this.lanes.of(this.feed, "", 10)).isEmpty();
	}

	@Test
	void showsEveryNumberOnceAndInOrderToAReaderThatReadsWhileManyWrite() throws Exception {
		List<UUID> cases = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
		List<Announcement> events = IntStream.range(0, 45).mapToObj((i) -> announcement(cases.get(i % 3))).toList();
		List<Callable<List<Long>>> work = new ArrayList<>();
		for (int instance = 0; instance < 3; instance++) {
			int first = instance * 15;
			work.add(() -> writeAll(events, first));
		}
		work.add(() -> readUntil(events.size()));
		work.add(() -> readUntil(events.size()));

		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<List<Long>>> done = threads.invokeAll(work);
			assertThat(done.get(3).get()).isEqualTo(LongStream.rangeClosed(1, 45).boxed().toList());
			assertThat(done.get(4).get()).isEqualTo(LongStream.rangeClosed(1, 45).boxed().toList());
			for (Future<List<Long>> each : done) {
				each.get();
			}
		}
	}

	@Test
	void namesFeedsThatNobodyHasReadForADay() {
		announce(announcement(this.caseId));
		assertThat(unread()).doesNotContain(this.feed);

		this.clock.move(Duration.ofHours(25));

		assertThat(unread()).contains(this.feed);
	}

	private List<SubscriptionId> unread() {
		return this.feeds.unreadSince(this.clock.instant().minus(Duration.ofHours(24)))
			.stream()
			.map(UnreadFeed::subscription)
			.toList();
	}

	/** Each instance begins elsewhere, and all hear of everything. */
	private List<Long> writeAll(List<Announcement> events, int first) {
		for (int i = 0; i < events.size(); i++) {
			announce(events.get((first + i) % events.size()));
		}
		return List.of();
	}

	private List<Long> readUntil(int last) {
		List<Long> seen = new ArrayList<>();
		patiently().until(() -> {
			long from = seen.isEmpty() ? 0 : seen.getLast();
			this.feeds.read(this.feed, from, this.feeds.extent(this.feed).readable(), access())
				.forEach((item) -> seen.add(item.cursor()));
			return seen.size() >= last;
		});
		return seen;
	}

	private Access access() {
		return new Access(new Caller("reader", Set.of("partner"), null, Set.of(), this.partner.id()), "feed:read",
				"partner", Scope.ADDRESSED);
	}

	private void announce(Announcement announcement) {
		this.fanOut.make(Matter.forStaff(announcement,
				new Cause("test", announcement.event(), announcement.event(), announcement.event())));
	}

	private Announcement announcement(UUID about) {
		return new Announcement(UUID.randomUUID(), NoticeType.REFERRAL_UPDATED, new PartnerId(this.partner.id()), about,
				new Origin(about, "MA", "RBA"), this.clock.instant(),
				new Announcement.Subject("REFERRAL", UUID.randomUUID(), null, "OPEN_REFERRAL", null, false));
	}

	private Delivery delivery(Announcement announcement) {
		return this.deliveries.find(DeliveryId.of(announcement.event(), this.feed)).orElseThrow();
	}

}
