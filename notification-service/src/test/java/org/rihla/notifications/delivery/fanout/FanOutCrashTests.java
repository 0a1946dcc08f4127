/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class FanOutCrashTests extends RunningService {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Announcements fanOut;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private AggregateStore<Delivery, DeliveryId> deliveries;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Lanes lanes;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MovableClock clock;

	private final UUID caseId = UUID.randomUUID();

	private final String path = "/" + this.caseId;

	@SuppressWarnings("NullAway.Init")
	private Member partner;

	@SuppressWarnings("NullAway.Init")
	private SubscriptionId subscription;

	@BeforeEach
	void subscribe() {
		this.partner = setting().activePartner();
		this.subscription = new SubscriptionId(setting().activeSubscription(this.partner, this.path).id());
	}

	@Test
	void usesTheNumberThatWasReservedBeforeTheCrash() {
		Announcement first = announcement();
		this.lanes.reserve(lane(), first.event(), () -> false);
		Announcement second = announcement();

		announce(second);
		announce(first);

		assertThat(numberOf(first)).isEqualTo(1);
		assertThat(numberOf(second)).isEqualTo(2);
		patiently().until(() -> this.lanes.done(lane()) == 2);
	}

	@Test
	void makesNothingNewWhenTheEventComesAgainAfterTheInsert() {
		Announcement announcement = announcement();

		announce(announcement);
		announce(announcement);

		Announcement next = announcement();
		announce(next);
		assertThat(numberOf(announcement)).isEqualTo(1);
		assertThat(numberOf(next)).isEqualTo(2);
	}

	@Test
	void isNumberedOnceByInstancesThatHearTheSameEventAtOnce() throws Exception {
		List<Announcement> events = IntStream.range(0, 8).mapToObj((_) -> announcement()).toList();

		atOnce(() -> {
			events.forEach(this::announce);
			return null;
		});

		assertThat(events.stream().map(this::numberOf)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
		patiently().until(() -> this.lanes.done(lane()) == 8);
	}

	private static <T> void atOnce(Callable<T> work) throws Exception {
		try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<T> done : instances.invokeAll(List.of(work, work, work))) {
				done.get();
			}
		}
	}

	private void announce(Announcement announcement) {
		this.fanOut.announce(announcement,
				new Cause("test", announcement.event(), announcement.event(), announcement.event()));
	}

	private Announcement announcement() {
		return new Announcement(UUID.randomUUID(), NoticeType.REFERRAL_UPDATED, new PartnerId(this.partner.id()),
				this.caseId, new Origin(this.caseId, "MA", "RBA"), this.clock.instant(),
				new Announcement.Subject("REFERRAL", UUID.randomUUID(), null, "OPEN_REFERRAL", null, false));
	}

	private String lane() {
		return Lanes.name(this.subscription, this.caseId);
	}

	private long numberOf(Announcement announcement) {
		return delivery(DeliveryId.of(announcement.event(), this.subscription)).number();
	}

	private Delivery delivery(DeliveryId id) {
		return this.deliveries.find(id).orElseThrow();
	}

}
