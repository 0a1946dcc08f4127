/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where an erasure stands. */
public enum ErasureStatus implements Lifecycle<ErasureStatus> {

	/** Intended; some of it may be done. */
	BEGUN,
	/** Nothing is left but what raced with it. */
	COMPLETED,
	/** Looked through once more after every cache had forgotten the keys. */
	SETTLED;

	@Override
	public Set<ErasureStatus> next() {
		return switch (this) {
			case BEGUN -> EnumSet.of(COMPLETED);
			case COMPLETED -> EnumSet.of(SETTLED);
			case SETTLED -> EnumSet.noneOf(ErasureStatus.class);
		};
	}

}
