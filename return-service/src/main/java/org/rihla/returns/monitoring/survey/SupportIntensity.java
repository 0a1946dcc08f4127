/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

/**
 * How much a returnee may need to be accompanied. No such bands are published: ours are a
 * suggestion and are marked as such wherever they are shown.
 */
public enum SupportIntensity {

	/** Often and close by. */
	CLOSE,
	/** Now and then. */
	MEDIUM,
	/** Hardly. */
	LIGHT;

	/**
	 * The band of a composite score.
	 * @param close below this: close
	 * @param medium up to this: medium
	 */
	public static SupportIntensity of(double composite, double close, double medium) {
		if (composite < close) {
			return CLOSE;
		}
		return (composite <= medium) ? MEDIUM : LIGHT;
	}

}
