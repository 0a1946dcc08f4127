/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One line of a table, by the names of its columns. */
record Row(Map<String, String> cells) {

	/** All lines of a comma-separated file; every line must have every column. */
	static List<Row> of(String file) {
		List<String> lines = new String(Contracts.bytes(file), StandardCharsets.UTF_8).lines().toList();
		String[] columns = lines.getFirst().split(",");
		return lines.stream().skip(1).map((line) -> of(columns, line.split(",", -1), file)).toList();
	}

	private static Row of(String[] columns, String[] values, String file) {
		if (columns.length != values.length) {
			throw new IllegalArgumentException(file + ": " + String.join(",", values) + " has " + values.length
					+ " cells, must have " + columns.length);
		}
		Map<String, String> cells = new HashMap<>();
		for (int i = 0; i < columns.length; i++) {
			cells.put(columns[i], values[i]);
		}
		return new Row(cells);
	}

	String get(String column) {
		String value = this.cells.get(column);
		if (value == null) {
			throw new IllegalArgumentException("no column " + column + " in " + this.cells.keySet());
		}
		return value;
	}

}
