/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

/**
 * What is wrong with one row; never what stands in it.
 *
 * @param line of the file, the header being line 1
 * @param field the column
 */
record RowError(int line, String field, String code) {

	RowError(int line, Column column, String code) {
		this(line, column.header(), code);
	}

}
