/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.List;

/** An aggregate and its place in the order in which it was listed. */
public record Placed<A>(A aggregate, List<Object> place) {
}
