/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.RunningService;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerFixtures;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class SharingsTests extends RunningService {

	private static final Instant NOON = Instant.parse("2026-09-08T12:00:00Z");

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private MongoDatabase database;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Sharings sharings;

	private final UUID caseId = UUID.randomUUID();

	private final UUID referral = UUID.randomUUID();

	@Test
	void lastSinceTheFirstThatThePartnerHeard() {
		this.sharings.of(announcement(NoticeType.REFERRAL_SENT, NOON));

		assertThat(this.sharings.of(announcement(NoticeType.REFERRAL_UPDATED, NOON.plusSeconds(60))))
			.isEqualTo(new Sharing(this.caseId, PartnerFixtures.HARBOUR, Purpose.REFERRAL, NOON));
	}

	@Test
	void endWithAnyWithdrawalWhenNobodyKnowsHowLongTheyLast() {
		Sharing unknown = this.sharings.of(announcement(NoticeType.REFERRAL_UPDATED, NOON));
		assertThat(this.sharings.ended(unknown)).isFalse();

		this.sharings.end(withdrawal(NOON.minusSeconds(3600)));

		assertThat(this.sharings.ended(unknown)).isTrue();
	}

	@Test
	void areTheSameInWhateverOrderTheyAreHeardHoweverOften() {
		Random random = new Random(7);
		for (int round = 0; round < 20; round++) {
			UUID anotherCase = UUID.randomUUID();
			List<Runnable> heard = new ArrayList<>();
			for (int second : List.of(10, 30, 50, 30)) {
				heard.add(() -> this.sharings.end(withdrawal(anotherCase, NOON.plusSeconds(second))));
			}
			Collections.shuffle(heard, random);
			heard.forEach(Runnable::run);

			assertThat(this.sharings.ended(since(anotherCase, 50))).isTrue();
			assertThat(this.sharings.ended(since(anotherCase, 51))).isFalse();
		}
	}

	@Test
	void areSharedByAllInstances() throws Exception {
		Callable<Void> instance = () -> {
			Sharings own = new Sharings(this.database);
			for (int second = 0; second < 20; second++) {
				own.end(withdrawal(NOON.plusSeconds(second)));
				own.of(announcement(NoticeType.REFERRAL_SENT, NOON.plusSeconds(second)));
			}
			return null;
		};

		try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<Void> done : instances.invokeAll(List.of(instance, instance, instance))) {
				done.get();
			}
		}

		Sharing latest = this.sharings.of(announcement(NoticeType.REFERRAL_UPDATED, NOON));
		assertThat(latest.since()).isEqualTo(NOON.plusSeconds(19));
		assertThat(this.sharings.ended(latest)).isTrue();
		assertThat(this.sharings.ended(since(this.caseId, 20))).isFalse();
	}

	private Announcement announcement(NoticeType type, Instant time) {
		return new Announcement(UUID.randomUUID(), type, PartnerFixtures.HARBOUR, this.caseId,
				new Origin(this.caseId, "MA", "RBA"), time, new Announcement.Subject("REFERRAL", this.referral, null,
						"OPEN_REFERRAL", null, type == NoticeType.REFERRAL_SENT));
	}

	private Withdrawal withdrawal(Instant at) {
		return withdrawal(this.caseId, at);
	}

	private static Withdrawal withdrawal(UUID caseId, Instant at) {
		return new Withdrawal(caseId, Purpose.REFERRAL, PartnerFixtures.HARBOUR, at);
	}

	private static Sharing since(UUID caseId, int second) {
		return new Sharing(caseId, PartnerFixtures.HARBOUR, Purpose.REFERRAL, NOON.plusSeconds(second));
	}

}
