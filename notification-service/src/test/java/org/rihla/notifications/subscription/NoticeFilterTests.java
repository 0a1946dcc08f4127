/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.ServiceCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.notifications.subscription.SubscriptionFixtures.announcement;

class NoticeFilterTests {

	@ParameterizedTest
	@CsvSource({ "REFERRAL_SENT,RBA,LEGAL,true", "REFERRAL_SENT,CAS,LEGAL,false", "REFERRAL_SENT,RBA,SHELTER,false",
			"REFERRAL_ENDED,RBA,LEGAL,false", "REFERRAL_SENT,RBA,,true", "REFERRAL_SENT,RBA,NEWLY_ADDED,false" })
	void letsThroughWhatMeetsEachOfItsParts(NoticeType notice, String office, @Nullable String service, boolean lets) {
		NoticeFilter filter = new NoticeFilter(Set.of(NoticeType.REFERRAL_SENT), Set.of("RBA", "AGA"),
				Set.of(ServiceCode.LEGAL), Set.of("MA"));

		assertThat(filter.lets(announcement(notice, office, service))).isEqualTo(lets);
	}

	@Test
	void letsNothingThroughFromAnotherCountry() {
		NoticeFilter filter = NoticeFilter.ALL.with(null, null, null, Set.of("TN"));

		assertThat(filter.lets(announcement(NoticeType.REFERRAL_SENT, "RBA", "LEGAL"))).isFalse();
	}

	@Test
	void changesOnlyWhatIsSaid() {
		NoticeFilter filter = NoticeFilter.ALL.with(null, Set.of("RBA"), null, null)
			.with(Set.of(NoticeType.VISIT_DUE), null, null, null);

		assertThat(filter).isEqualTo(new NoticeFilter(Set.of(NoticeType.VISIT_DUE), Set.of("RBA"), Set.of(), Set.of()));
		assertThat(filter.with(Set.of(), Set.of(), null, null)).isEqualTo(NoticeFilter.ALL);
	}

}
