/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.keeping;

import java.time.Instant;

/** That the file is kept for longer, as was decided last. */
public record Extension(ExtendRetention.Reason reason, String by, Instant on) {
}
