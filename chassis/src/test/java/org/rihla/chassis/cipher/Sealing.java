/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.cipher.Dossier.Colour;
import org.rihla.chassis.cipher.Dossier.DossierId;
import org.rihla.chassis.cipher.Dossier.Person;
import org.rihla.chassis.cipher.Dossier.PersonDetails;
import org.rihla.chassis.cipher.Dossier.PersonId;

import static org.rihla.chassis.cipher.TestCipher.stored;

/** A dossier with people, and what seals it. */
abstract class Sealing {

	static final UUID CASE = UUID.fromString("0f0e0d0c-0000-7000-8000-00000000c001");

	static final UUID AMAL = UUID.fromString("0f0e0d0c-0000-7000-8000-00000000a001");

	static final UUID ISSA = UUID.fromString("0f0e0d0c-0000-7000-8000-00000000a002");

	static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	static final Subject SUBJECT = new Subject("dossiers", CASE.toString(), CASE.toString());

	final TestCipher keys = new TestCipher();

	final SealingMapper mapper = this.keys.mapperOf("case-service");

	static Dossier filled() {
		Dossier dossier = new Dossier(new DossierId(CASE), NOON, ISSA);
		dossier.fill(Set.of("cw.rabat.1", "cw.casa.1"), Set.of(Colour.BLUE, Colour.RED, Colour.GREEN),
				new BigDecimal("12.50"), new byte[] { 1, 2, 3 }, LocalDate.parse("2026-04-01"));
		dossier.add(new Person(new PersonId(AMAL), Sensitive.of(details("Amal"))));
		dossier.add(new Person(new PersonId(ISSA), Sensitive.of(details("Issa"))));
		return dossier;
	}

	static PersonDetails details(String name) {
		return new PersonDetails(name, LocalDate.parse("1990-01-02"), Map.of(new PersonId(ISSA), "sister"), NOON);
	}

	Dossier roundTrip(Dossier dossier) {
		return this.mapper.read(stored(this.mapper.write(dossier, SUBJECT)), Dossier.class, SUBJECT);
	}

}
