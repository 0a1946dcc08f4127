/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rihla.chassis.problem.RequestRefused;
import org.rihla.chassis.problem.WrongField;

/**
 * An uploaded file as rows: UTF-8 with or without byte order mark, comma or semicolon,
 * quotes as in RFC 4180. A file that is none is refused as a whole.
 */
final class Table {

	/** Rows of one file. */
	static final int MOST = 5_000;

	private final List<Column> header;

	private final int lineOfHeader;

	private Table(List<Column> header, int lineOfHeader) {
		this.header = header;
		this.lineOfHeader = lineOfHeader;
	}

	static List<Row> read(byte[] file) {
		String text = decode(file);
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			return rows(parser);
		}
		catch (IOException | UncheckedIOException | IllegalStateException _) {
			throw refused(0, "not-csv", "the quotes of a cell do not close");
		}
	}

	private static List<Row> rows(CSVParser parser) {
		List<Row> rows = new ArrayList<>();
		Table table = null;
		int line = 1;
		for (CSVRecord cells : parser) {
			if (table == null) {
				table = new Table(header(cells), line);
			}
			else if (rows.size() == MOST) {
				throw refused(line, "too-many-rows", "a file has at most " + MOST + " rows");
			}
			else {
				rows.add(table.row(cells, line));
			}
			line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
		}
		if (rows.isEmpty()) {
			throw refused(1, "no-rows", "a header and at least one row are needed");
		}
		return rows;
	}

	private Row row(CSVRecord cells, int line) {
		if (cells.size() != this.header.size()) {
			throw refused(line, "wrong-number-of-cells", "line %d has %d cells, the header on line %d has %d"
				.formatted(line, cells.size(), this.lineOfHeader, this.header.size()));
		}
		Map<Column, String> known = new EnumMap<>(Column.class);
		for (int place = 0; place < this.header.size(); place++) {
			known.put(this.header.get(place), cells.get(place));
		}
		return new Row(line, known);
	}

	private static List<Column> header(CSVRecord cells) {
		List<Column> header = new ArrayList<>();
		for (String cell : cells) {
			Column column = Column.find(cell)
				.orElseThrow(() -> refused(1, "unknown-column",
						"column %d has no name that is known".formatted(header.size() + 1)));
			if (header.contains(column)) {
				throw refused(1, "duplicate-column", column.header() + " stands there twice");
			}
			header.add(column);
		}
		Set<Column> missing = EnumSet.allOf(Column.class);
		missing.removeIf((column) -> !column.isNeeded() || header.contains(column));
		if (!missing.isEmpty()) {
			throw refused(1, "missing-column",
					"these are needed too: " + missing.stream().map(Column::header).toList());
		}
		return List.copyOf(header);
	}

	private static char delimiter(String text) {
		String header = text.lines().findFirst().orElse("");
		return (header.contains(";") && !header.contains(",")) ? ';' : ',';
	}

	private static String decode(byte[] file) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException _) {
			throw refused(0, "not-utf-8", "the file is not UTF-8");
		}
	}

	private static RequestRefused refused(int line, String code, String detail) {
		return new RequestRefused("validation-failed", "The file is not a table that can be imported",
				WrongField.inBody((line > 0) ? "/" + line : "", code, detail));
	}

}
