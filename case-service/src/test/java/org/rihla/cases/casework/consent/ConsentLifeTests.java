/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.cases.casework.consent.Consent.State;
import org.rihla.cases.casework.consent.ConsentDetails.GivenBy;
import org.rihla.cases.casework.consent.ConsentDetails.Manner;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;

import static org.assertj.core.api.Assertions.assertThat;

/** What may become of a consent in each of its states. */
class ConsentLifeTests {

	private static final Instant NOON = Instant.parse("2026-09-14T12:00:00.000Z");

	private static final LocalDate LAST = LocalDate.of(2026, 9, 14);

	private static final PersonId AWA = new PersonId(UUID.randomUUID());

	private static final ConsentId ID = new ConsentId(UUID.randomUUID());

	@ParameterizedTest
	@EnumSource
	void leadsWhereItsTableSays(State state) {
		Set<State> expected = switch (state) {
			case REQUESTED -> EnumSet.of(State.GRANTED, State.REFUSED);
			case GRANTED -> EnumSet.of(State.WITHDRAWN, State.EXPIRED, State.SUPERSEDED);
			case REFUSED, WITHDRAWN, EXPIRED, SUPERSEDED -> EnumSet.noneOf(State.class);
		};

		assertThat(state.next()).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource
	void countsOnlyWhileItIsGranted(State state) {
		Consents consents = in(state);

		assertThat(consents.get(ID).validOn(LAST)).isEqualTo(state == State.GRANTED);
		assertThat(consents.get(ID).validOn(LAST.plusDays(1))).isFalse();
	}

	@ParameterizedTest
	@EnumSource
	void isWithdrawnAndExpiresOnlyWhileItIsGranted(State state) {
		Consents consents = in(state);

		assertThat(consents.standing(ID).isPresent()).isEqualTo(state == State.GRANTED);
		assertThat(consents.expiredOn(LAST.plusDays(1)).isEmpty()).isEqualTo(state != State.GRANTED);
	}

	@ParameterizedTest
	@EnumSource
	void isAnsweredOnlyWhileItIsAskedAndReplacedOnlyWhileItIsGranted(State state) {
		Consent another = Consent.granted(new ConsentId(UUID.randomUUID()), grant(), NOON, LAST);

		Consents consents = in(state).with(another);

		assertThat(consents.all()).hasSize((state == State.REQUESTED) ? 1 : 2);
		assertThat(consents.get(ID).state()).isEqualTo(switch (state) {
			case REQUESTED -> State.GRANTED;
			case GRANTED -> State.SUPERSEDED;
			case REFUSED, WITHDRAWN, EXPIRED, SUPERSEDED -> state;
		});
	}

	private static Consents in(State state) {
		RequestConsent question = new RequestConsent(AWA, Purpose.RESEARCH, null, null, null);
		Consents asked = Consents.none().asked(Consent.requested(ID, question, NOON));
		if (state == State.REQUESTED) {
			return asked;
		}
		if (state == State.REFUSED) {
			return asked.ended(ID, State.REFUSED, NOON);
		}
		Consents granted = asked.with(Consent.granted(new ConsentId(UUID.randomUUID()), grant(), NOON, LAST));
		return (state == State.GRANTED) ? granted : granted.ended(ID, state, NOON);
	}

	private static GrantConsent grant() {
		ConsentDetails details = new ConsentDetails(EnumSet.of(DataCategory.IDENTITY), "fr", "research/1",
				Manner.SIGNED, GivenBy.SELF, null, null, null, "University Invented", null);
		return new GrantConsent(AWA, Purpose.RESEARCH, null, LAST, Sensitive.of(details), null, null);
	}

}
