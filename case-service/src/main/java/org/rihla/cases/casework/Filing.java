/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.function.Supplier;

/**
 * Under which number and by which office a new case is filed.
 *
 * @param number taken only once nothing else stands against the registration
 */
record Filing(Supplier<CaseNumber> number, String missionCode, String officeCode) {
}
