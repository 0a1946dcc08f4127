/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.time.Instant;

/** That the returnee has signed for what was delivered. */
public record HandOver(Instant signedOn) {
}
