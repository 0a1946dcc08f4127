/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.consent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.notifications.partner.PartnerFixtures;
import org.rihla.notifications.partner.PartnerId;

import static org.assertj.core.api.Assertions.assertThat;

class SharingTests {

	private static final UUID CASE = UUID.fromString("01a05744-f238-7bbf-8d41-60a1e8674dac");

	private static final Instant NOON = Instant.parse("2026-09-08T12:00:00Z");

	private static final PartnerId OTHER = PartnerId.of("0f0e0d0c-0000-7000-8000-000000000002");

	private static final Sharing REFERRAL = new Sharing(CASE, PartnerFixtures.HARBOUR, Purpose.REFERRAL, NOON);

	private static final Sharing RECEPTION = new Sharing(CASE, PartnerFixtures.HARBOUR, Purpose.RECEIVING_OFFICE, NOON);

	@Test
	void lastsAsLongAsNoConsentIsGone() {
		assertThat(REFERRAL.endedBy(Map.of())).isFalse();
	}

	@Test
	void endsWithTheConsentForItsPartnerAndNoOther() {
		assertThat(gone(REFERRAL, Purpose.REFERRAL, PartnerFixtures.HARBOUR, NOON.plusMillis(1))).isTrue();
		assertThat(gone(REFERRAL, Purpose.REFERRAL, OTHER, NOON.plusMillis(1))).isFalse();
		assertThat(gone(REFERRAL, Purpose.REFERRAL, null, NOON.plusMillis(1))).as("for all partners").isTrue();
	}

	@Test
	void endsInCaseOfDoubtAndGoesOnUnderANewConsent() {
		assertThat(gone(REFERRAL, Purpose.REFERRAL, PartnerFixtures.HARBOUR, NOON)).as("same time").isTrue();
		assertThat(gone(REFERRAL, Purpose.REFERRAL, PartnerFixtures.HARBOUR, NOON.minusMillis(1))).isFalse();
	}

	@Test
	void ofAReceptionRestsOnNoReferral() {
		assertThat(gone(RECEPTION, Purpose.REFERRAL, PartnerFixtures.HARBOUR, NOON)).isFalse();
	}

	@Test
	void ofAReceptionEndsWithTheConsentToTellTheReceivingSide() {
		assertThat(gone(RECEPTION, Purpose.RECEIVING_OFFICE, null, NOON)).isTrue();
		assertThat(gone(REFERRAL, Purpose.RECEIVING_OFFICE, null, NOON)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "REFERRAL, REFERRAL", "MEASURE, REFERRAL", "VISIT, REFERRAL", "RECEPTION, RECEIVING_OFFICE" })
	void restsOnTheConsentThatItsSubjectNeeds(String subjectKind, Purpose basis) {
		assertThat(Sharing.basisOf(subjectKind)).isEqualTo(basis);
	}

	@Test
	void endsAltogetherWithoutConsentToProcessing() {
		assertThat(gone(REFERRAL, Purpose.PROCESSING, null, NOON)).isTrue();
		assertThat(gone(RECEPTION, Purpose.PROCESSING, null, NOON)).isTrue();
		assertThat(gone(RECEPTION, Purpose.PROCESSING, null, NOON.minusMillis(1))).isFalse();
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "PROCESSING", "REFERRAL", "RECEIVING_OFFICE" })
	void restsOnNoConsentOfAnotherPurpose(Purpose purpose) {
		assertThat(Withdrawal.of(CASE, purpose, PartnerFixtures.HARBOUR, NOON)).isEmpty();
	}

	private static boolean gone(Sharing sharing, Purpose purpose, @Nullable PartnerId partner, Instant at) {
		Withdrawal withdrawal = Withdrawal.of(CASE, purpose, partner, at).orElseThrow();
		return sharing.endedBy(Map.of(withdrawal.scope(), withdrawal.at()));
	}

}
