/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.names;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prepares names for comparison: parts, each with its normalised spellings and its
 * sounds. Mohammed, Muhammad and محمد sound the same; so do Traoré and TRAORE.
 */
public final class NameKeys {

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	/** Marks between the letters of one word: apostrophes, joiners, directions. */
	private static final Pattern INSIDE = Pattern.compile("['’‘ʼʿʾ`´\\p{Cf}]");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

	private final NameRules rules;

	private final Sounds sounds;

	private final Joining joining;

	/** By the rules of {@code names/names.v1.json}. */
	public NameKeys() {
		this.rules = NameRules.read("/names/names.v1.json");
		this.sounds = new Sounds(this.rules);
		this.joining = new Joining(this.rules);
	}

	/** Which rules these are. */
	public String version() {
		return this.rules.id();
	}

	/** The parts of a name in their order; none for a text without letters. */
	public List<NamePart> parts(String name) {
		return this.joining.parts(words(name)).stream().map(this::part).toList();
	}

	private List<String> words(String name) {
		String folded = fold(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
				this.rules.fold());
		String bare = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
		return BETWEEN.splitAsStream(INSIDE.matcher(bare).replaceAll(""))
			.filter(Predicate.not(String::isEmpty))
			.toList();
	}

	private NamePart part(Joining.Forms forms) {
		Set<String> spellings = new LinkedHashSet<>();
		Set<String> heard = new LinkedHashSet<>();
		forms.spellings().forEach((form) -> {
			spellings.add(fold(form, this.rules.foldAtEnd()));
			heard.addAll(this.sounds.of(form));
		});
		return new NamePart(spellings, heard);
	}

	private static String fold(String text, Map<String, String> letters) {
		return text.codePoints()
			.mapToObj(Character::toString)
			.map((letter) -> letters.getOrDefault(letter, letter))
			.collect(Collectors.joining());
	}

}
