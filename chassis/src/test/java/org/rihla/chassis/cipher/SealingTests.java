/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.Dossier.DossierId;
import org.rihla.chassis.cipher.Dossier.Person;
import org.rihla.chassis.cipher.Dossier.PersonId;
import org.rihla.chassis.cipher.Dossier.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rihla.chassis.cipher.TestCipher.stored;

/** What is opened, sealed anew and left alone when an aggregate is read and written. */
class SealingTests extends Sealing {

	@Test
	void needsNoKeyForWorkThatNeedsNoContent() {
		Document stored = stored(this.mapper.write(filled(), SUBJECT));
		this.keys.asked();

		Dossier read = this.mapper.read(stored, Dossier.class, SUBJECT);
		this.mapper.write(read, SUBJECT);

		assertThat(this.keys.asked()).isEmpty();
	}

	@Test
	void opensOnlyTheCompartmentThatIsRevealed() {
		Dossier dossier = filled();
		dossier.note("afraid of a cousin");
		Dossier read = roundTrip(dossier);
		this.keys.asked();

		assertThat(read.people().getFirst().details().reveal().name()).isEqualTo("Amal");

		assertThat(this.keys.asked()).containsExactly(CASE + ":CORE");
	}

	@Test
	void sealsAgainWhatHasMoved() {
		Dossier read = roundTrip(filled());
		read.dropFirst();

		Document moved = stored(this.mapper.write(read, SUBJECT));

		Person issa = this.mapper.read(moved, Dossier.class, SUBJECT).people().getFirst();
		assertThat(issa.personId()).isEqualTo(new PersonId(ISSA));
		assertThat(issa.details().reveal().name()).isEqualTo("Issa");
	}

	@Test
	void sealsAgainWhatWasReplaced() {
		Dossier dossier = filled();
		dossier.note("first");
		Dossier read = roundTrip(dossier);
		read.note("second");

		assertThat(roundTrip(read).note()).isEqualTo(Sensitive.of("second"));
	}

	@Test
	void storesNothingForWhatIsAbsent() {
		Dossier read = roundTrip(new Dossier(new DossierId(CASE), NOON, ISSA));

		assertThat(read.note()).isNull();
		assertThat(read.amount()).isNull();
	}

	@Test
	void loadsTheRestWhenACompartmentWasErased() {
		Document stored = stored(this.mapper.write(filled(), SUBJECT));
		this.keys.destroy(CASE.toString(), Compartment.CORE);

		Dossier read = this.mapper.read(stored, Dossier.class, SUBJECT);

		assertThat(read.status()).isEqualTo(Status.CLOSED);
		assertThatExceptionOfType(Erased.class).isThrownBy(() -> read.people().getFirst().details().reveal())
			.withMessageContaining(CASE + ":CORE");
		assertThat(this.mapper.write(read, SUBJECT)).isEqualTo(stored);
	}

}
