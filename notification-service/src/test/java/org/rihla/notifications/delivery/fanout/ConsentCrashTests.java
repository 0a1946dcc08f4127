/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.Setting.Member;
import org.rihla.notifications.consent.Purpose;
import org.rihla.notifications.consent.Sharings;
import org.rihla.notifications.consent.Withdrawal;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DeliveryStatus;
import org.rihla.notifications.delivery.DropReason;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.delivery.recall.Recall;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A consent goes while deliveries are made: by a process that dies, or by others. */
class ConsentCrashTests extends RunningService {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Announcements announcements;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Deliveries fanOut;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Sharings sharings;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Recall recall;

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
	private PartnerId partner;

	@SuppressWarnings("NullAway.Init")
	private SubscriptionId subscription;

	@BeforeEach
	void subscribe() {
		Member member = setting().activePartner();
		this.partner = new PartnerId(member.id());
		this.subscription = new SubscriptionId(setting().activeSubscription(member, this.path).id());
	}

	@Test
	void leavesNoHoleWhereANumberWasReservedBeforeTheCrash() {
		Announcement begun = announcement("REFERRAL");
		this.lanes.reserve(lane(), begun.event(), () -> false);
		this.sharings.end(withdrawal());

		announce(begun);

		patiently().until(() -> delivery(begun).status() == DeliveryStatus.DROPPED);
		patiently().until(() -> this.lanes.done(lane()) == 1);
		assertThat(notices()).isZero();
	}

	@Test
	void isNotSentWhenAnotherInstanceMadeItBetweenTheTwoSteps() {
		Announcement late = announcement("REFERRAL");
		var sharing = this.sharings.of(late);
		this.sharings.end(withdrawal());
		this.recall.restingOn(withdrawal(), cause(UUID.randomUUID()));

		this.fanOut.make(new Matter(late, sharing, true, cause(late.event())));

		patiently().until(() -> delivery(late).status() == DeliveryStatus.DROPPED);
		assertThat(delivery(late).ending().dropReason()).isEqualTo(DropReason.CONSENT_GONE);
		assertThat(notices()).isZero();
	}

	@Test
	void isNotRevivedInALaneThatStoodStill() {
		RECEIVER.on(this.path, (_, exchange) -> exchange.sendResponseHeaders(500, -1));
		Announcement dead = announcement("REFERRAL");
		announce(dead);
		patiently().until(() -> delivery(dead).status() == DeliveryStatus.DEAD);
		Announcement behind = announcement("RECEPTION");
		announce(behind);
		RECEIVER.on(this.path, (_, exchange) -> exchange.sendResponseHeaders(204, -1));

		this.recall.restingOn(withdrawal(), cause(UUID.randomUUID()));

		assertThat(delivery(dead).status()).isEqualTo(DeliveryStatus.DROPPED);
		patiently().until(() -> delivery(behind).status() == DeliveryStatus.DELIVERED);
	}

	@Test
	void leavesNothingBehindWhenInstancesMakeAndRecallAtOnce() throws Exception {
		List<Announcement> referrals = IntStream.range(0, 12).mapToObj((_) -> announcement("REFERRAL")).toList();
		List<Announcement> receptions = IntStream.range(0, 6).mapToObj((_) -> announcement("RECEPTION")).toList();
		Cause withdrawn = cause(UUID.randomUUID());
		Callable<Void> making = () -> {
			Stream.concat(referrals.stream(), receptions.stream()).forEach(this::announce);
			return null;
		};
		Callable<Void> recalling = () -> {
			patiently().until(() -> notices() > 0);
			this.sharings.end(withdrawal());
			this.recall.restingOn(withdrawal(), withdrawn);
			return null;
		};

		try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<Void> done : instances.invokeAll(List.of(making, making, recalling, recalling))) {
				done.get();
			}
		}

		patiently().untilAsserted(() -> assertThat(receptions)
			.allSatisfy((each) -> assertThat(delivery(each).status()).isEqualTo(DeliveryStatus.DELIVERED)));
		assertThat(referrals.stream().map(this::id).flatMap((id) -> this.deliveries.find(id).stream()))
			.allSatisfy((each) -> assertThat(each.ending().through()).isTrue());
		assertThat(referrals.stream().map(this::id).flatMap((id) -> this.deliveries.find(id).stream()))
			.anySatisfy((each) -> assertThat(each.status()).isEqualTo(DeliveryStatus.DELIVERED));
	}

	private Announcement announcement(String kind) {
		UUID event = UUID.randomUUID();
		return new Announcement(event, NoticeType.REFERRAL_SENT, this.partner, this.caseId,
				new Origin(this.caseId, "MA", "RBA"), this.clock.instant(),
				new Announcement.Subject(kind, UUID.randomUUID(), null, "NONE", null, false));
	}

	/** Later than all that is announced here. */
	private Withdrawal withdrawal() {
		return new Withdrawal(this.caseId, Purpose.REFERRAL, this.partner, Instant.parse("2099-01-01T00:00:00Z"));
	}

	private void announce(Announcement announcement) {
		this.announcements.announce(announcement, cause(announcement.event()));
	}

	private static Cause cause(UUID event) {
		return new Cause("test", event, event, event);
	}

	private long notices() {
		return RECEIVER.at(this.path).stream().filter((each) -> !each.text().contains("notice.ping")).count();
	}

	private String lane() {
		return Lanes.name(this.subscription, this.caseId);
	}

	private DeliveryId id(Announcement announcement) {
		return DeliveryId.of(announcement.event(), this.subscription);
	}

	private Delivery delivery(Announcement announcement) {
		return this.deliveries.find(id(announcement)).orElseThrow();
	}

}
