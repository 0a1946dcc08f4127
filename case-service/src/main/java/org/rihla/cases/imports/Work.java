/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.List;

/**
 * What became of a chunk.
 *
 * @param complete whether every row has come to an end, good or bad
 */
record Work(int created, int known, List<RowError> refused, boolean complete) {
}
