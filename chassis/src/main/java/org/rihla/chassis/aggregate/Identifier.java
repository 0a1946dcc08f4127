/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import org.rihla.chassis.json.UuidValue;

/**
 * An id with a type of its own, so that a plan's id cannot be taken for a case's:
 * implemented by records with the one component {@code value} and, where it stands in a
 * path, a {@code public static of(String)}. JSON shows it as the plain UUID.
 */
public interface Identifier extends UuidValue {

}
