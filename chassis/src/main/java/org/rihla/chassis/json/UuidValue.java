/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.json;

import java.util.UUID;

/**
 * A record with the one component {@code UUID value}; JSON shows it as the plain UUID.
 */
public interface UuidValue {

	/** The bare UUID. */
	UUID value();

}
