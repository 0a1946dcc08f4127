/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.cases.casework.consent.ConsentDetails.GivenBy;
import org.rihla.cases.casework.consent.ConsentDetails.Manner;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether something may be shared. */
class ConsentsTests {

	private static final Instant NOON = Instant.parse("2026-09-14T12:00:00.000Z");

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

	private static final PersonId AWA = new PersonId(UUID.randomUUID());

	private static final PersonId BINTOU = new PersonId(UUID.randomUUID());

	private static final PartnerId HARBOUR = new PartnerId(UUID.randomUUID());

	private static final PartnerId ORCHARD = new PartnerId(UUID.randomUUID());

	@Test
	void coverOnlyThePersonThePartnerAndTheCategoriesAgreed() {
		Consents consents = agreed().with(referral(HARBOUR, null, DataCategory.IDENTITY, DataCategory.CONTACT));

		assertThat(lacking(consents, HARBOUR, DataCategory.CONTACT)).isEmpty();
		assertThat(lacking(consents, HARBOUR, DataCategory.STORY)).containsExactly(AWA);
		assertThat(lacking(consents, ORCHARD, DataCategory.CONTACT)).containsExactly(AWA);
		assertThat(consents.lacking(Purpose.REFERRAL, HARBOUR, List.of(AWA, BINTOU), Set.of(), TODAY))
			.containsExactly(BINTOU);
	}

	@Test
	void endAfterTheirLastDay() {
		Consents consents = agreed().with(referral(HARBOUR, TODAY, DataCategory.IDENTITY));

		assertThat(lacking(consents, HARBOUR, DataCategory.IDENTITY)).isEmpty();
		assertThat(consents.lacking(Purpose.REFERRAL, HARBOUR, List.of(AWA), EnumSet.of(DataCategory.IDENTITY),
				TODAY.plusDays(1)))
			.containsExactly(AWA);
	}

	@Test
	void giveWayToALaterOneForTheSamePartner() {
		Consents consents = agreed().with(referral(HARBOUR, null, DataCategory.IDENTITY, DataCategory.STORY))
			.with(referral(HARBOUR, null, DataCategory.IDENTITY));

		assertThat(lacking(consents, HARBOUR, DataCategory.STORY)).containsExactly(AWA);
	}

	@Test
	void endTogetherWithTheOneThatReplacedThem() {
		Consent first = referral(HARBOUR, null, DataCategory.IDENTITY);
		Consents consents = agreed().with(first).with(referral(HARBOUR, null, DataCategory.IDENTITY));

		Consents withdrawn = consents.ended(consents.standing(first.consentId()).orElseThrow().consentId(),
				Consent.State.WITHDRAWN, NOON);

		assertThat(lacking(withdrawn, HARBOUR, DataCategory.IDENTITY)).containsExactly(AWA);
		assertThat(withdrawn.standing(first.consentId())).isEmpty();
	}

	@Test
	void countForNothingOnceProcessingIsWithdrawn() {
		Consents consents = agreed().with(referral(HARBOUR, null, DataCategory.IDENTITY));

		Consents withdrawn = consents.ended(consents.all().getFirst().consentId(), Consent.State.WITHDRAWN, NOON);

		assertThat(lacking(withdrawn, HARBOUR, DataCategory.IDENTITY)).containsExactly(AWA);
		assertThat(withdrawn.valid(TODAY)).isEmpty();
	}

	private static List<PersonId> lacking(Consents consents, PartnerId partner, DataCategory category) {
		return consents.lacking(Purpose.REFERRAL, partner, List.of(AWA), EnumSet.of(category), TODAY);
	}

	private static Consents agreed() {
		return Consents.none().with(consent(Purpose.PROCESSING, null, null, DataCategory.IDENTITY));
	}

	private static Consent referral(PartnerId partner, @Nullable LocalDate until, DataCategory... categories) {
		return consent(Purpose.REFERRAL, partner, until, categories);
	}

	private static Consent consent(Purpose purpose, @Nullable PartnerId partner, @Nullable LocalDate until,
			DataCategory... categories) {
		ConsentDetails details = new ConsentDetails(EnumSet.copyOf(List.of(categories)), "fr", "text/1", Manner.SIGNED,
				GivenBy.SELF, null, null, null, null, null);
		GrantConsent command = new GrantConsent(AWA, purpose, partner, null, Sensitive.of(details), null, null);
		return Consent.granted(new ConsentId(UUID.randomUUID()), command, NOON, until);
	}

}
