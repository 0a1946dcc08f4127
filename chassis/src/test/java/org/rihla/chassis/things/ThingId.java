/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.things;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Id of a thing. */
record ThingId(UUID value) implements Identifier {
}
