/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

/** Tells which cases are erased here, so that late events bring nothing of them back. */
@FunctionalInterface
public interface ErasedCases {

	/**
	 * Whether the case is erased, or its erasure has begun.
	 * @param key record key of an event: the case, or an aggregate that is about none
	 */
	boolean contains(String key);

}
