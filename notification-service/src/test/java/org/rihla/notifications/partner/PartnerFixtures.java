/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Sensitive;

/** Invented partners. */
public final class PartnerFixtures {

	static final Instant NOON = Instant.parse("2026-09-08T12:00:00Z");

	/** Invented organisation of the demonstration. */
	public static final PartnerId HARBOUR = PartnerId.of("0f0e0d0c-0000-7000-8000-000000000001");

	static final String REGISTRAR = UUID.nameUUIDFromBytes(new byte[] { 1 }).toString();

	static final String SECOND_PERSON = UUID.nameUUIDFromBytes(new byte[] { 2 }).toString();

	static final UUID REQUEST = UUID.nameUUIDFromBytes(new byte[] { 3 });

	static final Registration REGISTRATION = new Registration(REQUEST, REGISTRAR, new Origin(null, "MA", "RBA"));

	private PartnerFixtures() {
	}

	static RegisterPartner harbour() {
		return new RegisterPartner(HARBOUR, Sensitive.of("Harbour Legal-Aid Association"), PartnerKind.LEGAL_AID,
				Set.of(ServiceCode.LEGAL), "fr",
				Sensitive.of(new TechnicalContact("Invented Person", "hooks@harbour.example", "fr")), null, null);
	}

	static final ContactDefaults DEFAULTS = new ContactDefaults("fr", ZoneId.of("Africa/Casablanca"), "20:00", "07:00");

	static Partner registeredPartner() {
		return Partner.register(HARBOUR, harbour(), REGISTRATION, DEFAULTS, NOON);
	}

	static Partner activePartner() {
		Partner partner = registeredPartner();
		partner.activate(SECOND_PERSON, NOON);
		return partner;
	}

	static Partner retiredPartner() {
		Partner partner = activePartner();
		partner.retire(NOON);
		return partner;
	}

	/** Somebody who reads Arabic and sleeps early. */
	static ContactEntry desk(ContactPurpose purpose, String address) {
		return new ContactEntry(purpose, null, Sensitive.of(address), "ar", ZoneId.of("Africa/Dakar"),
				new QuietHours(LocalTime.of(19, 0), LocalTime.of(8, 0)));
	}

	static ChangePartner contacts(ContactEntry... entries) {
		return new ChangePartner(null, null, null, null, List.of(entries));
	}

	/** Facts of a partner that was activated. */
	public static PartnerFacts activeFacts() {
		return PartnerFacts.of(activePartner());
	}

	/** Facts of a partner that nobody has confirmed. */
	public static PartnerFacts registeredFacts() {
		return PartnerFacts.of(registeredPartner());
	}

}
