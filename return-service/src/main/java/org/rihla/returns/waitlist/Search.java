/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.util.UUID;

/**
 * Somebody looks for the money of an entry: it gets no second offer meanwhile.
 *
 * @param cause of the search; after a crash the same one goes on
 * @param rank of the entry among those who could get an offer
 * @param considered how many those were
 */
record Search(UUID cause, int rank, int considered) {
}
