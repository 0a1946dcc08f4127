/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import java.time.Instant;

/** That one service keeps nothing of the case any more. */
record Completion(ServiceCode serviceCode, Instant completedOn, int keysDestroyed, long recordsErased) {
}
