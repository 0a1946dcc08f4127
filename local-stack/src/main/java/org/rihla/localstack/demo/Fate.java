/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

/**
 * How far a demonstration case goes; of a hundred, in the proportions of the published
 * funnel of returns from Morocco (2,457 departures out of 3,552 requests in 2022).
 */
enum Fate {

	/** Found not eligible. */
	NOT_ELIGIBLE(6),
	/** Not heard of after registration. */
	CONTACT_LOST(6),
	/** The people changed their minds before departure. */
	WITHDRAWN(12),
	/** Eligible, and not yet prepared. */
	WAITING(7),
	/** On the way. */
	DEPARTED(9),
	/** Arrived. */
	RETURNED(60);

	private final int ofHundred;

	Fate(int ofHundred) {
		this.ofHundred = ofHundred;
	}

	/**
	 * The fate of a case by its number; any hundred in a row have the published shares.
	 */
	static Fate of(int number) {
		int place = Math.floorMod(number * 37, 100);
		for (Fate fate : values()) {
			place -= fate.ofHundred;
			if (place < 0) {
				return fate;
			}
		}
		throw new IllegalStateException("shares do not add up");
	}

}
