/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.List;

/** What became of a chunk. */
record Work(int created, int known, List<RowError> refused) {
}
