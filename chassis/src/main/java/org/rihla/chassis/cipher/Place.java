/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.nio.charset.StandardCharsets;

/**
 * Where a unit stands; elsewhere it does not open.
 *
 * @param path JSON pointer within the state
 */
record Place(Subject subject, Compartment compartment, String path) {

	/** As associated data of the seal. Only the path may contain a bar. */
	byte[] associatedData(String service, int schema) {
		return String
			.join("|", "rihla", service, this.subject.collection(), this.subject.document(), this.subject.subject(),
					this.path, Integer.toString(schema))
			.getBytes(StandardCharsets.UTF_8);
	}

}
