/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 writes it, in UTF-8 with a byte order mark, which spreadsheets need
 * to read Arabic. A cell that a spreadsheet would compute gets an apostrophe in front
 * (OWASP, CSV injection).
 */
public final class CsvText {

	private static final String FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

	private final StringBuilder text = new StringBuilder("\uFEFF");

	/** With its header. */
	public CsvText(String... header) {
		row(Arrays.asList((Object[]) header));
	}

	/** One more row; null is an empty cell. */
	public CsvText row(List<? extends @Nullable Object> cells) {
		this.text.append(cells.stream().map(CsvText::cell).collect(Collectors.joining(","))).append("\r\n");
		return this;
	}

	/** The file. */
	public byte[] bytes() {
		return this.text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String cell(@Nullable Object value) {
		String cell = (value != null) ? value.toString() : "";
		if (!cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) {
			cell = "'" + cell;
		}
		boolean plain = cell.chars()
			.noneMatch((letter) -> letter == ',' || letter == ';' || letter == '"' || letter == '\'' || letter < ' ');
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}

}
