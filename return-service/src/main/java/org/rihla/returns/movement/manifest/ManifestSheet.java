/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement.manifest;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** A manifest as XHTML, black on white; whatever is told to it is text, never markup. */
final class ManifestSheet {

	private static final List<String> HEADS = List.of("No", "Groupe / Group", "Nom / Name", "Naissance / Born",
			"Sexe / Sex", "Nationalit\u00E9 / Nationality", "Document", "Num\u00E9ro / Number", "Valable / Valid",
			"\u2713");

	private static final String PAGE = """
			<html><head><title>Manifest</title><style>
			@page { size: A4 landscape; margin: 14mm 12mm 18mm 12mm;
				@bottom-left { content: "%s"; font-family: Amiri; font-size: 9pt; color: #000 }
				@bottom-right { content: counter(page) " / " counter(pages); font-family: Amiri; font-size: 9pt } }
			body { font-family: Amiri; font-size: 10pt; color: #000 }
			h1 { font-size: 16pt; margin: 0 0 4pt 0 }
			p { margin: 0 0 4pt 0 }
			p.signature { margin-top: 24pt; page-break-inside: avoid }
			table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate }
			tr { page-break-inside: avoid }
			th, td { border: 0.5pt solid #000; padding: 1pt 3pt; text-align: left; vertical-align: top }
			</style></head><body>
			<h1>Manifeste / Manifest</h1>
			%s<p>%d passagers / passengers</p>
			<table><thead><tr>%s</tr></thead><tbody>
			%s</tbody></table>
			<p class="signature">Signature: ______________________________</p>
			</body></html>
			""";

	private final Manifest manifest;

	ManifestSheet(Manifest manifest) {
		this.manifest = manifest;
	}

	String html() {
		String legs = this.manifest.legs().stream().map((leg) -> "<p>" + escaped(leg) + "</p>\n").collect(together());
		String heads = HEADS.stream().map((head) -> "<th>" + escaped(head) + "</th>").collect(together());
		String rows = this.manifest.lines().stream().map(ManifestSheet::row).collect(together());
		return PAGE.formatted(escaped(mark()), legs, this.manifest.lines().size(), heads, rows);
	}

	/** Who printed it and when: it makes each sheet somebody's. */
	private String mark() {
		return "%s - %s - %s".formatted(this.manifest.movementId(), this.manifest.printedBy(),
				this.manifest.printedAt().truncatedTo(ChronoUnit.SECONDS));
	}

	private static String row(ManifestLine line) {
		return "<tr>" + line.cells().stream().map((cell) -> "<td>" + escaped(cell) + "</td>").collect(together())
				+ "</tr>\n";
	}

	private static Collector<CharSequence, ?, String> together() {
		return Collectors.joining();
	}

	private static String escaped(@Nullable Object value) {
		return (value == null) ? ""
				: value.toString()
					.replaceAll("[\\p{Cntrl}]", " ")
					.replace("&", "&amp;")
					.replace("<", "&lt;")
					.replace(">", "&gt;")
					.replace("\"", "&quot;");
	}

}
