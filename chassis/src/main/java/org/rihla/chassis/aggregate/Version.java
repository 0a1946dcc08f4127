/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

/**
 * How many commands have changed an aggregate. Source: RFC 9110, entity tags.
 *
 * @param number 1 for a new aggregate
 */
public record Version(long number) {

	/** The strong entity tag, quotes included. */
	public String etag() {
		return "\"" + this.number + "\"";
	}

}
