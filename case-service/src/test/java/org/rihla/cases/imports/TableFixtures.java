/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Tables of invented people. */
final class TableFixtures {

	static final String HEADER = "external_id,channel,country_of_return,name,sex,birth_date,nationalities,languages,"
			+ "contact_kind,contact_value,contact_safe,relation_to_first,consent_categories,consent_language,"
			+ "consent_text,consent_how";

	private static final String CONSENT = "IDENTITY CONTACT,fr,processing/1,SIGNED";

	private final List<String> lines = new ArrayList<>(List.of(HEADER));

	private final Random random = new Random(7);

	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	/** A group of so many people. */
	TableFixtures group(String externalId, int size) {
		for (int place = 0; place < size; place++) {
			String relation = (place > 0) ? "SIBLING" : "";
			line(externalId, name(), "1999-05", relation, CONSENT);
		}
		return this;
	}

	TableFixtures line(String externalId, String name, String birthDate, String relation, String consent) {
		this.lines.add("%s-%s,WALK_IN,CI,%s,F,%s,CI,fr dyu,PHONE,+2126%08d,yes,%s,%s".formatted(this.mark, externalId,
				name, birthDate, this.random.nextInt(100_000_000), relation, consent));
		return this;
	}

	/** Somebody who agreed. */
	TableFixtures person(String externalId, String name) {
		return line(externalId, name, "1999-05", "", CONSENT);
	}

	/** Somebody whom nobody asked. */
	TableFixtures unasked(String externalId) {
		return line(externalId, name(), "1999-05", "", ",,,");
	}

	/** Somebody with a birth date that is none. */
	TableFixtures unborn(String externalId) {
		return line(externalId, name(), "May", "", CONSENT);
	}

	byte[] bytes() {
		return String.join("\r\n", this.lines).getBytes(StandardCharsets.UTF_8);
	}

	private String name() {
		StringBuilder name = new StringBuilder();
		for (int part = 0; part < 2; part++) {
			this.random.ints(4, 0, 11).forEach((i) -> name.append("bdfjklmnrtx".charAt(i)).append('a'));
			name.append(' ');
		}
		return name.toString().strip();
	}

}
