/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of spellings, as data.
 *
 * @param source where the rules come from
 * @param fold letters that are written alike
 * @param foldAtEnd the same, for letters that sound different
 * @param articles words that may be left out before a part
 * @param prefixes words that may be left out or written together with the next part
 * @param joinNext words that always belong to the next part
 * @param joinNextOrNot words that belong to the next part or are one of their own
 * @param joinPrevious words that always belong to the part before
 * @param articleInside how an article begins a part, as patterns
 * @param sounds pattern and its sounds, the first pattern that fits counts; what none
 * fits is not heard
 * @param shortStart beginnings that are heard only in parts of at most one consonant
 * @param shortSounds what is heard only in parts without consonants
 */
record NameRules(String id, String source, LocalDate reviewedOn, Map<String, String> fold,
		Map<String, String> foldAtEnd, List<String> articles, List<String> prefixes, List<String> joinNext,
		List<String> joinNextOrNot, List<String> joinPrevious, List<String> articleInside, List<List<String>> sounds,
		List<String> shortStart, List<List<String>> shortSounds) {

	/** The rules of a file on the class path. */
	static NameRules read(String file) {
		try (InputStream content = Objects.requireNonNull(NameRules.class.getResourceAsStream(file), file)) {
			return new JsonMapper().readValue(content, NameRules.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file, ex);
		}
	}

}
