/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.keeping;

import java.time.Instant;

/**
 * That a file be erased: by a human, or because its day has come.
 *
 * @param by subject of the human, or {@code system}
 */
public record Proposal(ErasureReason reason, String by, String role, Instant on) {
}
