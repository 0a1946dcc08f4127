/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.protection.track.SpecialisedFindings;
import org.rihla.cases.protection.track.SpecialisedStatus;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What was found about a person at risk; a part that is named replaces what was there.
 *
 * @param status how far the work has come now; absent where it stays
 */
record RecordSpecialised(@NotNull Sensitive<@Valid SpecialisedFindings> findings, @Nullable SpecialisedStatus status) {
}
