/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** A case of the case-service: the file of one group. */
public record CaseId(UUID value) implements Identifier {

	public static CaseId of(String text) {
		return new CaseId(UUID.fromString(text));
	}

}
