/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.copy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** A paper as XHTML; whatever is told to it is text, never markup. */
final class Sheet {

	/** Days are those of the mission. */
	private static final ZoneId PLACE = ZoneId.of("Africa/Casablanca");

	private static final String STYLE = """
			@page { size: A4; margin: 18mm 18mm 20mm 18mm;
				@bottom-left { content: "%s"; font-family: Amiri; font-size: 9pt; color: #555 }
				@bottom-right { content: counter(page); font-family: Amiri; font-size: 9pt; color: #555 } }
			body { font-family: Amiri; font-size: 12pt; line-height: 1.35; color: #000 }
			h1 { font-size: 20pt; margin: 0 0 4pt 0 }
			h2 { font-size: 14pt; margin: 14pt 0 3pt 0; page-break-after: avoid }
			p { margin: 0 0 6pt 0 }
			table { width: 100%%; border-collapse: collapse; table-layout: fixed }
			tr { page-break-inside: avoid }
			td { border-bottom: 0.5pt solid #bbb; padding: 2pt 4pt; vertical-align: top; text-align: %s }
			td.label { width: 34%%; color: #444 }
			""";

	private final Texts texts;

	private final StringBuilder body = new StringBuilder();

	private boolean inTable;

	Sheet(Texts texts) {
		this.texts = texts;
	}

	Sheet title(String key) {
		return add("<h1>" + escaped(this.texts.say(key)) + "</h1>");
	}

	Sheet section(String key) {
		return add("<h2>" + escaped(this.texts.say(key)) + "</h2>");
	}

	Sheet paragraph(String key) {
		return add("<p>" + escaped(this.texts.say(key)) + "</p>");
	}

	/** A line that the person wrote or said; nothing for nothing. */
	Sheet row(String key, @Nullable String value) {
		return (value != null && !value.isBlank()) ? line(this.texts.say(key), escaped(value)) : this;
	}

	/** A line with a code of ours, in words. */
	Sheet row(String key, @Nullable Enum<?> code) {
		return (code != null) ? row(key, this.texts.say(code)) : this;
	}

	/** A number, telephone or code: from left to right in every language. */
	Sheet code(String key, @Nullable String value) {
		return (value != null && !value.isBlank()) ? line(this.texts.say(key), isolated(value)) : this;
	}

	/** A line of several: words, and what is written from left to right. */
	Sheet row(String label, String words, @Nullable String code) {
		String text = escaped(words);
		return line(label, (code != null) ? text + " \u00B7 " + isolated(code) : text);
	}

	Sheet day(String key, @Nullable Instant at) {
		return (at != null) ? code(key, dayOf(at)) : this;
	}

	static String dayOf(Instant at) {
		return LocalDate.ofInstant(at, PLACE).toString();
	}

	/**
	 * @param footer on each page
	 */
	String html(String footer) {
		add("");
		Language language = this.texts.language();
		boolean mirrored = language.isRightToLeft();
		String style = STYLE.formatted(footer.replaceAll("[^A-Za-z0-9:. -]", ""), mirrored ? "right" : "left");
		return "<html lang=\"%s\" dir=\"%s\"><head><title>%s</title><style>%s</style></head><body>%s</body></html>"
			.formatted(language.code(), mirrored ? "rtl" : "ltr", escaped(this.texts.say("title")), style, this.body);
	}

	/** The label stands where reading begins. */
	private Sheet line(String label, String value) {
		if (!this.inTable) {
			this.body.append("<table>");
			this.inTable = true;
		}
		String first = "<td class=\"label\">" + escaped(label) + "</td>";
		String second = "<td>" + value + "</td>";
		this.body.append("<tr>")
			.append(this.texts.language().isRightToLeft() ? second + first : first + second)
			.append("</tr>");
		return this;
	}

	private Sheet add(String markup) {
		if (this.inTable) {
			this.body.append("</table>");
			this.inTable = false;
		}
		this.body.append(markup);
		return this;
	}

	private static String isolated(String value) {
		return "<span dir=\"ltr\">" + escaped(value) + "</span>";
	}

	private static String escaped(String text) {
		return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", " ")
			.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;");
	}

}
