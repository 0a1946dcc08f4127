/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The cells of one line. What cannot be read is noted, and something else is handed out
 * in its place, for a row with errors is refused in the end.
 */
final class Row {

	private final int line;

	private final Map<Column, String> cells = new EnumMap<>(Column.class);

	private final List<RowError> errors = new ArrayList<>();

	Row(int line, Map<Column, String> cells) {
		this.line = line;
		this.cells.putAll(cells);
	}

	int line() {
		return this.line;
	}

	List<RowError> errors() {
		return List.copyOf(this.errors);
	}

	boolean isWrong() {
		return !this.errors.isEmpty();
	}

	void refuse(Column column, String code) {
		RowError error = new RowError(this.line, column, code);
		if (!this.errors.contains(error)) {
			this.errors.add(error);
		}
	}

	/** What stands there; null for nothing. */
	@Nullable String text(Column column) {
		String cell = this.cells.getOrDefault(column, "").strip();
		return cell.isEmpty() ? null : cell;
	}

	String needed(Column column) {
		String text = text(column);
		if (text == null) {
			refuse(column, "missing");
			return "";
		}
		return text;
	}

	/** Parts between blanks. */
	List<String> parts(Column column) {
		return Arrays.stream(needed(column).split("\\s+")).filter((part) -> !part.isEmpty()).toList();
	}

	boolean yes(Column column) {
		String text = text(column);
		if (text != null && !text.equals("yes") && !text.equals("no")) {
			refuse(column, "unknown-code");
		}
		return "yes".equals(text);
	}

	/** One of the codes of a type; {@code usual} for nothing. */
	<E extends Enum<E>> E code(Column column, E usual) {
		String text = text(column);
		return (text != null) ? code(column, text, usual.getDeclaringClass()) : usual;
	}

	/** One of the codes of a type. */
	<E extends Enum<E>> E needed(Column column, Class<E> codes) {
		return code(column, needed(column), codes);
	}

	<E extends Enum<E>> E code(Column column, String text, Class<E> codes) {
		for (E code : codes.getEnumConstants()) {
			if (code.name().equals(text.toUpperCase(Locale.ROOT))) {
				return code;
			}
		}
		if (!text.isEmpty()) {
			refuse(column, "unknown-code");
		}
		return codes.getEnumConstants()[0];
	}

}
