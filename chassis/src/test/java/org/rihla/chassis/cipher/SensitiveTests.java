/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SensitiveTests {

	private static final Place PLACE = new Place(new Subject("dossiers", "d1", "c1"), Compartment.CORE, "/note");

	private final AtomicInteger openings = new AtomicInteger();

	@Test
	void isNeverPrinted() {
		Sensitive<String> name = Sensitive.of("Amal");

		assertThat(name).hasToString("***");
		assertThat(String.format(Locale.ROOT, "%s", name)).doesNotContain("Amal");
		assertThat(new Holder(name).toString()).doesNotContain("Amal");
	}

	@Test
	void isOpenedOnce() {
		Sensitive<String> name = stored(1);

		assertThat(name.reveal()).isEqualTo("Amal");
		assertThat(name.reveal()).isEqualTo("Amal");

		assertThat(this.openings).hasValue(1);
	}

	@Test
	void equalsTheSameUnitWithoutOpeningIt() {
		assertThat(stored(1)).isEqualTo(stored(1));

		assertThat(this.openings).hasValue(0);
	}

	@Test
	void isComparedByValueWhenTheUnitsDiffer() {
		assertThat(stored(1)).isEqualTo(stored(2)).isEqualTo(Sensitive.of("Amal")).hasSameHashCodeAs(stored(2));
		assertThat(stored(1)).isNotEqualTo(Sensitive.of("Issa")).isNotEqualTo("Amal");
	}

	private Sensitive<String> stored(int nonce) {
		SealedUnit unit = new SealedUnit("ks", SealedUnit.SCHEMA, new Binary(new byte[] { (byte) nonce }));
		return Sensitive.sealed(unit, PLACE, () -> {
			this.openings.incrementAndGet();
			return "Amal";
		});
	}

	private record Holder(Sensitive<String> name) {
	}

}
