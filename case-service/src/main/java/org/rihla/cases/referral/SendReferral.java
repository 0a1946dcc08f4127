/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.EnumSet;

import jakarta.validation.constraints.NotEmpty;
import org.rihla.cases.casework.consent.DataCategory;

/** Asks the partner for help, and says which kinds of data it may read. */
record SendReferral(@NotEmpty EnumSet<DataCategory> dataCategories) {
}
