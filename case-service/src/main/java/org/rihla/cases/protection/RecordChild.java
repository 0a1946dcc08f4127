/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.rihla.cases.protection.track.ChildFindings;
import org.rihla.chassis.cipher.Sensitive;

/** What was found about a child; a part that is named replaces what was there. */
record RecordChild(@NotNull Sensitive<@Valid ChildFindings> findings) {
}
