/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from others, so that doing a thing again makes the same thing. */
public final class Ids {

	private Ids() {
	}

	/** A name-based id (RFC 9562 UUIDv3) of a part of what {@code base} stands for. */
	public static UUID derived(UUID base, String label) {
		return UUID.nameUUIDFromBytes((base + "|" + label).getBytes(StandardCharsets.UTF_8));
	}

}
