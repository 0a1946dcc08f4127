/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.TestCipher;
import org.rihla.notifications.ProducedEvents;
import org.rihla.notifications.partner.PartnerFixtures;

import static org.assertj.core.api.Assertions.assertThat;

class UnroutedNoticeTests {

	private static final UUID EVENT = UUID.fromString("01a08088-5796-7b4a-b39d-5b65a14849e8");

	@Test
	void recordsOnlyWhatTheContractAllows() {
		ProducedEvents.areAllOf(UnroutedNoticeEvent.class, unrouted().recorded());
	}

	@Test
	void isStoredAndReadWithNothingLost() {
		assertThat(TestCipher.reloaded(unrouted()).noticeType()).isEqualTo(NoticeType.REFERRAL_SENT);
	}

	@Test
	void isTheSameForTheSameEventAndPartner() {
		assertThat(UnroutedNoticeId.of(EVENT, PartnerFixtures.HARBOUR))
			.isEqualTo(UnroutedNoticeId.of(EVENT, PartnerFixtures.HARBOUR));
	}

	@Test
	void namesTheRoleThatHasNoMailbox() {
		MissingMailbox missing = new MissingMailbox(NoticeType.TASK_ESCALATED, "programme-manager",
				new Origin(null, "MA", "RBA"));
		UnroutedNotice notice = UnroutedNotice.of(UnroutedNoticeId.of(missing, LocalDate.of(2026, 9, 8)), missing,
				Instant.parse("2026-09-08T12:00:00Z"));

		ProducedEvents.areAllOf(UnroutedNoticeEvent.class, notice.recorded());
		assertThat(TestCipher.reloaded(notice)).returns("programme-manager", UnroutedNotice::role)
			.returns(null, UnroutedNotice::partnerId);
	}

	private static UnroutedNotice unrouted() {
		return UnroutedNotice.of(UnroutedNoticeId.of(EVENT, PartnerFixtures.HARBOUR), PartnerFixtures.HARBOUR,
				NoticeType.REFERRAL_SENT, new Origin(EVENT, "MA", "RBA"), Instant.parse("2026-09-08T12:00:00Z"));
	}

}
