/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.List;

/** What a dry run found: the groups that are good, and what is wrong with the others. */
record Checked(int rows, List<Entry> good, List<RowError> errors) {
}
