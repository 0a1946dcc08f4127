/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.util.List;

/** An invented group that asks to go home together; the first speaks for it. */
public record Household(List<Human> people, String countryOfReturn) {

	public Household {
		people = List.copyOf(people);
	}

}
