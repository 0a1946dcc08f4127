/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

/** Under which number and by which office a new case is filed. */
record Filing(CaseNumber number, String missionCode, String officeCode) {
}
