/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Ids;

/** Id of the erasure of one case in one service; follows from both. */
public record ErasureId(UUID value) implements Identifier {

	/** The one of this case. */
	static ErasureId of(UUID caseId, String service) {
		return new ErasureId(Ids.derived(caseId, "erasure|" + service));
	}

}
