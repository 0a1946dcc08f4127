/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal.ConditionsUnmet;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.notifications.partner.PartnerEvent.PartnerChanged;
import org.rihla.notifications.partner.PartnerEvent.PartnerRegistered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.notifications.partner.PartnerFixtures.HARBOUR;
import static org.rihla.notifications.partner.PartnerFixtures.NOON;
import static org.rihla.notifications.partner.PartnerFixtures.REGISTRAR;
import static org.rihla.notifications.partner.PartnerFixtures.SECOND_PERSON;
import static org.rihla.notifications.partner.PartnerFixtures.activePartner;
import static org.rihla.notifications.partner.PartnerFixtures.registeredPartner;

class PartnerTests {

	@Test
	void tellsThatItIsKnownWithoutSayingItsName() {
		Partner partner = registeredPartner();

		assertThat(partner.recorded())
			.containsExactly(new PartnerRegistered(HARBOUR, PartnerKind.LEGAL_AID, Set.of(ServiceCode.LEGAL), NOON));
	}

	@Test
	void isActivatedByASecondPerson() {
		Partner partner = registeredPartner();

		partner.activate(SECOND_PERSON, NOON);

		assertThat(partner.status()).isEqualTo(PartnerStatus.ACTIVE);
		assertThat(partner.recorded()).last().isInstanceOf(PartnerChanged.class);
	}

	@Test
	void isNotActivatedByWhoeverRegisteredIt() {
		Partner partner = registeredPartner();

		assertThatExceptionOfType(ConditionsUnmet.class).isThrownBy(() -> partner.activate(REGISTRAR, NOON))
			.satisfies((refusal) -> assertThat(refusal.unmet()).containsOnlyKeys("maker-is-checker"));
		assertThat(partner.status()).isEqualTo(PartnerStatus.REGISTERED);
	}

	@Test
	void isNotRegisteredOverByAnotherRequest() {
		Partner partner = activePartner();

		partner.requireRegisteredBy(PartnerFixtures.REQUEST);

		assertThatExceptionOfType(TransitionNotAllowed.class)
			.isThrownBy(() -> partner.requireRegisteredBy(HARBOUR.value()))
			.returns("ACTIVE", TransitionNotAllowed::state);
	}

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(PartnerStatus status) {
		Set<PartnerVerb> expected = switch (status) {
			case REGISTERED -> EnumSet.of(PartnerVerb.ACTIVATE);
			case ACTIVE -> EnumSet.noneOf(PartnerVerb.class);
		};

		Set<PartnerVerb> obeyed = EnumSet.allOf(PartnerVerb.class);
		obeyed.removeIf((verb) -> catchThrowable(() -> verb.on(partnerIn(status))) instanceof TransitionNotAllowed);

		assertThat(obeyed).isEqualTo(expected);
	}

	@Test
	void hasNoVerbBesideThoseOfTheMatrix() {
		assertThat(Arrays.stream(Partner.class.getDeclaredMethods())
			.filter((method) -> method.getReturnType() == void.class && !Modifier.isPrivate(method.getModifiers()))
			.map(Method::getName)
			.collect(Collectors.toSet())).containsExactlyInAnyOrder("activate", "requireRegisteredBy");
	}

	private static Partner partnerIn(PartnerStatus status) {
		return switch (status) {
			case REGISTERED -> registeredPartner();
			case ACTIVE -> activePartner();
		};
	}

	/** Every verb, with arguments that meet every condition. */
	enum PartnerVerb {

		ACTIVATE((partner) -> partner.activate(SECOND_PERSON, NOON));

		private final Consumer<Partner> verb;

		PartnerVerb(Consumer<Partner> verb) {
			this.verb = verb;
		}

		void on(Partner partner) {
			this.verb.accept(partner);
		}

	}

}
