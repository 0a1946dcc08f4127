/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.Set;

/**
 * A status that knows where it may lead; the switch in {@code next()} is the whole life
 * of an aggregate.
 */
public interface Lifecycle<S extends Enum<S> & Lifecycle<S>> {

	/** The statuses that may follow this one. */
	Set<S> next();

}
