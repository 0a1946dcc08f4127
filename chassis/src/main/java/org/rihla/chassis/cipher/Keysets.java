/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

/** The keysets of subjects, by compartment. */
interface Keysets {

	/**
	 * The keyset, made when there was none.
	 * @throws Erased when it was destroyed
	 */
	Keyset of(String subject, Compartment compartment);

}
