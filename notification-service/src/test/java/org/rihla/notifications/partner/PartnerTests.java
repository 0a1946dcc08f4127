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
import static org.rihla.notifications.partner.PartnerFixtures.retiredPartner;
import static org.rihla.notifications.partner.PartnerFixtures.desk;
import static org.rihla.notifications.partner.PartnerFixtures.contacts;
import static org.rihla.notifications.partner.PartnerFixtures.DEFAULTS;
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
			case REGISTERED -> EnumSet.allOf(PartnerVerb.class);
			case ACTIVE -> EnumSet.of(PartnerVerb.CHANGE, PartnerVerb.MARK, PartnerVerb.RETIRE);
			case RETIRED -> EnumSet.noneOf(PartnerVerb.class);
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
			.collect(Collectors.toSet()))
			.containsExactlyInAnyOrder("activate", "change", "mark", "retire", "requireRegisteredBy");
	}

	@Test
	void writesToThePersonToCallWhereNobodyElseIsNamed() {
		assertThat(technical(registeredPartner())).returns("fr", ContactPoint::language)
			.returns(DEFAULTS.quietHours(), ContactPoint::quietHours)
			.returns(ContactState.OK, ContactPoint::state)
			.satisfies((point) -> assertThat(point.address().reveal()).isEqualTo("hooks@harbour.example"));
	}

	@Test
	void keepsWhatIsKnownOfAnAddressUntilItIsAnother() {
		Partner partner = activePartner();
		partner.change(contacts(desk(ContactPurpose.REFERRAL, "desk@harbour.example")), DEFAULTS, NOON);
		ContactId desk = ContactId.of(HARBOUR, ContactPurpose.REFERRAL, null);
		partner.mark(desk, ContactState.BOUNCED, NOON);

		partner.change(contacts(desk(ContactPurpose.REFERRAL, "desk@harbour.example")), DEFAULTS, NOON);
		ContactState same = partner.contacts().find(desk).orElseThrow().state();
		partner.change(contacts(desk(ContactPurpose.REFERRAL, "new@harbour.example")), DEFAULTS, NOON);
		ContactState other = partner.contacts().find(desk).orElseThrow().state();

		assertThat(same).isEqualTo(ContactState.BOUNCED);
		assertThat(other).isEqualTo(ContactState.OK);
	}

	@Test
	void changesOnlyWhatIsNamed() {
		Partner partner = activePartner();

		partner.change(new ChangePartner(null, Set.of(ServiceCode.SHELTER), null, null, null), DEFAULTS, NOON);

		assertThat(partner.services()).containsExactly(ServiceCode.SHELTER);
		assertThat(partner.name().reveal()).isEqualTo("Harbour Legal-Aid Association");
		assertThat(partner.contacts().points()).hasSize(1);
		assertThat(partner.recorded()).last().isInstanceOf(PartnerChanged.class);
	}

	@Test
	void namesEachContactPointOnceAndRolesInAnOwnOfficeOnly() {
		Partner partner = activePartner();
		ContactEntry desk = desk(ContactPurpose.REFERRAL, "desk@harbour.example");
		ContactEntry ofRole = new ContactEntry(ContactPurpose.REFERRAL, "caseworker", desk.address(), null, null, null);

		assertThatExceptionOfType(ConditionsUnmet.class)
			.isThrownBy(() -> partner.change(contacts(desk, desk, ofRole), DEFAULTS, NOON))
			.satisfies((refusal) -> assertThat(refusal.unmet()).containsOnlyKeys("contact-named-twice",
					"role-needs-own-office"));
	}

	@Test
	void marksOnlyContactPointsThatItHasAndTellsNothingWhereNothingChanges() {
		Partner partner = activePartner();
		int told = partner.recorded().size();

		partner.mark(technical(partner).id(), ContactState.OK, NOON);

		assertThat(partner.recorded()).hasSize(told);
		assertThatExceptionOfType(ConditionsUnmet.class)
			.isThrownBy(
					() -> partner.mark(ContactId.of(HARBOUR, ContactPurpose.URGENT, null), ContactState.BOUNCED, NOON))
			.satisfies((refusal) -> assertThat(refusal.unmet()).containsOnlyKeys("contact-unknown"));
	}

	private static ContactPoint technical(Partner partner) {
		return partner.contacts().find(ContactId.of(HARBOUR, ContactPurpose.TECHNICAL, null)).orElseThrow();
	}

	private static Partner partnerIn(PartnerStatus status) {
		return switch (status) {
			case REGISTERED -> registeredPartner();
			case ACTIVE -> activePartner();
			case RETIRED -> retiredPartner();
		};
	}

	/** Every verb, with arguments that meet every condition. */
	enum PartnerVerb {

		ACTIVATE((partner) -> partner.activate(SECOND_PERSON, NOON)),
		CHANGE((partner) -> partner.change(contacts(), DEFAULTS, NOON)),
		MARK((partner) -> partner.mark(technical(partner).id(), ContactState.BOUNCED, NOON)),
		RETIRE((partner) -> partner.retire(NOON));

		private final Consumer<Partner> verb;

		PartnerVerb(Consumer<Partner> verb) {
			this.verb = verb;
		}

		void on(Partner partner) {
			this.verb.accept(partner);
		}

	}

}
