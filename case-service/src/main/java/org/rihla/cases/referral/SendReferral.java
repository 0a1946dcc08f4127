/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.rihla.cases.casework.consent.DataCategory;

/** Asks the partner for help, and says which kinds of data it may read. */
record SendReferral(@NotEmpty Set<@NotNull DataCategory> dataCategories) {
}
