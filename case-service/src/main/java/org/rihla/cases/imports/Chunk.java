/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.List;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** Some groups of an import that are worked on at once; sealed until then. */
record Chunk(int number, @Sealed(Compartment.CORE) Sensitive<List<Entry>> entries) {

	static final int SIZE = 50;

}
