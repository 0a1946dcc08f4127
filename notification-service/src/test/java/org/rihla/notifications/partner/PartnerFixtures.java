/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.Instant;
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
				Sensitive.of(new TechnicalContact("Invented Person", "hooks@harbour.example", "fr")));
	}

	static Partner registeredPartner() {
		return Partner.register(HARBOUR, harbour(), REGISTRATION, NOON);
	}

	static Partner activePartner() {
		Partner partner = registeredPartner();
		partner.activate(SECOND_PERSON, NOON);
		return partner;
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
