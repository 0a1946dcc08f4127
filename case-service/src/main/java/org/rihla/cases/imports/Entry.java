/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.UUID;

import org.rihla.cases.casework.RegisterCase;

/**
 * A group that may become a case.
 *
 * @param caseId follows from office, source and external id, so the group is imported
 * once, however often it is uploaded
 * @param line of its first row
 */
record Entry(UUID caseId, int line, RegisterCase command) {
}
