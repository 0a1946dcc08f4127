/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.util.UUID;

/** What is read of the event that a case is erased. */
record CaseErased(UUID caseId, String missionCode, String officeCode) {
}
