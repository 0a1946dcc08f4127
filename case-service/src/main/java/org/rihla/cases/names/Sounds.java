/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reduces a part of a name to its consonants; where a letter is read in several ways, to
 * several.
 */
final class Sounds {

	private static final int MOST_READINGS = 12;

	private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");

	private final List<Reading> consonants;

	private final List<Pattern> starts;

	private final List<Reading> glides;

	Sounds(NameRules rules) {
		this.consonants = rules.sounds().stream().map(Reading::of).toList();
		this.starts = rules.shortStart().stream().map(Pattern::compile).toList();
		this.glides = rules.shortSounds().stream().map(Reading::of).toList();
	}

	/** The sounds of one part, never none. */
	Set<String> of(String spelling) {
		String text = DOUBLED.matcher(spelling).replaceAll("$1");
		Set<String> sounds = new LinkedHashSet<>();
		for (String heard : read(text, this.consonants)) {
			sounds.add((heard.length() > 1) ? heard : shortSound(text, heard));
		}
		return sounds;
	}

	private String shortSound(String text, String heard) {
		String rest = heard.isEmpty() ? read(text, this.glides).getFirst() : heard;
		boolean open = this.starts.stream().anyMatch((start) -> start.matcher(text).find());
		return (open ? "A" : "") + rest;
	}

	private static List<String> read(String text, List<Reading> readings) {
		List<String> heard = List.of("");
		int at = 0;
		while (at < text.length()) {
			int length = 1;
			for (Reading reading : readings) {
				Matcher here = reading.at(text, at);
				if (here.lookingAt() && here.end() > at) {
					heard = continued(heard, reading.sounds());
					length = here.end() - at;
					break;
				}
			}
			at += length;
		}
		return heard;
	}

	private static List<String> continued(List<String> heard, List<String> sounds) {
		List<String> chosen = (heard.size() * sounds.size() > MOST_READINGS) ? sounds.subList(0, 1) : sounds;
		List<String> all = new ArrayList<>();
		for (String before : heard) {
			chosen.forEach((sound) -> all.add(before + sound));
		}
		return all;
	}

	/** One pattern and how it sounds. */
	private record Reading(Pattern pattern, List<String> sounds) {

		static Reading of(List<String> rule) {
			return new Reading(Pattern.compile(rule.getFirst()), rule.subList(1, rule.size()));
		}

		Matcher at(String text, int place) {
			return this.pattern.matcher(text)
				.region(place, text.length())
				.useTransparentBounds(true)
				.useAnchoringBounds(false);
		}

	}

}
