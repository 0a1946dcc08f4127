/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.UUID;

import org.rihla.chassis.testing.Tokens;

/** The people of the tests, with fresh tokens. */
public final class Crew {

	/** The receiving partner in Abidjan. */
	public static final UUID ABIDJAN = UUID.fromString("0f0e0d0c-0000-7000-8000-000000000003");

	public Tokens caseworker() {
		return Tokens.of("caseworker").subject(Tokens.subjectOf("cw.1"));
	}

	public Tokens movements() {
		return Tokens.of("movements-officer").subject(Tokens.subjectOf("mv.1"));
	}

	public Tokens medical() {
		return Tokens.of("medical-officer").subject(Tokens.subjectOf("mo.1"));
	}

	public Tokens manager() {
		return Tokens.of("programme-manager").subject(Tokens.subjectOf("pm.1"));
	}

	public Tokens finance(int number) {
		return Tokens.of("finance-officer").subject(Tokens.subjectOf("fo." + number));
	}

	public Tokens receiving() {
		return Tokens.of("reintegration-officer").office("ABJ").subject(Tokens.subjectOf("ro.abidjan"));
	}

	public Tokens partner(UUID partner) {
		return Tokens.of("partner").subject(Tokens.subjectOf("pa." + partner)).partner(partner);
	}

}
