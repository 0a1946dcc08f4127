/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.readme;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.rihla.systemtests.compose.Repository;

/** One document of this project, by its path from the root. */
record Document(String path, String text) {

	private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```[a-z]*\n(.*?)^```");

	static Document read(String path) throws IOException {
		return new Document(path, Repository.read(path));
	}

	/** Addresses inside this project. */
	List<String> links() {
		return LINK.matcher(this.text)
			.results()
			.map((link) -> link.group(1))
			.filter((link) -> !link.contains("://"))
			.toList();
	}

	/** Lines that a reader may copy into a terminal, without their explanations. */
	List<String> commands() {
		return BLOCK.matcher(this.text)
			.results()
			.map((MatchResult block) -> block.group(1))
			.flatMap(String::lines)
			.map((line) -> line.replaceFirst("\\s+# .*", ""))
			.toList();
	}

	/** Whether a heading is found under this name. */
	boolean hasAnchor(String anchor) {
		return this.text.lines()
			.filter((line) -> line.startsWith("#"))
			.map((line) -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
			.map((heading) -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
			.anyMatch(anchor::equals);
	}

	@Override
	public String toString() {
		return this.path;
	}

}
