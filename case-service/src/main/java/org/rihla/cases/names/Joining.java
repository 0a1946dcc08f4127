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
 * Groups the words of a name into parts: {@code abd el kader} is one, {@code nour eddine}
 * is one, {@code el khattabi} is one with or without its article.
 */
final class Joining {

	private static final int SHORTEST = 3;

	private final Set<String> optional;

	private final Set<String> joinNext;

	private final Set<String> joinNextOrNot;

	private final Set<String> joinPrevious;

	private final List<Pattern> articles;

	Joining(NameRules rules) {
		this.optional = new LinkedHashSet<>(rules.articles());
		this.optional.addAll(rules.prefixes());
		this.joinNext = Set.copyOf(rules.joinNext());
		this.joinNextOrNot = Set.copyOf(rules.joinNextOrNot());
		this.joinPrevious = Set.copyOf(rules.joinPrevious());
		this.articles = rules.articleInside().stream().map(Pattern::compile).toList();
	}

	List<Forms> parts(List<String> words) {
		Grouping grouping = new Grouping();
		for (int i = 0; i < words.size() - 1; i++) {
			grouping.take(words.get(i), words.get(i + 1));
		}
		if (!words.isEmpty()) {
			grouping.takeLast(words.getLast());
		}
		return grouping.parts;
	}

	private Forms forms(List<String> before, String base) {
		Set<String> spellings = new LinkedHashSet<>();
		String form = base;
		add(spellings, form);
		for (String word : before.reversed()) {
			form = word + form;
			add(spellings, form);
		}
		return new Forms(spellings);
	}

	private void add(Set<String> spellings, String form) {
		spellings.add(form);
		String bare = withoutArticle(form);
		if (bare.length() >= SHORTEST) {
			spellings.add(bare);
		}
	}

	private String withoutArticle(String word) {
		for (Pattern article : this.articles) {
			Matcher matcher = article.matcher(word);
			if (matcher.find()) {
				return word.substring(matcher.end());
			}
		}
		return word;
	}

	/** The ways to write one part, the plainest first. */
	record Forms(Set<String> spellings) {

		/** A name is personal. */
		@Override
		public String toString() {
			return "***";
		}

	}

	/** The words of one name, taken one after the other. */
	private final class Grouping {

		private final List<Forms> parts = new ArrayList<>();

		/** What may stand before the next part or be left out. */
		private final List<String> before = new ArrayList<>();

		/** What always stands before the next part. */
		private String stem = "";

		void take(String word, String next) {
			if (Joining.this.joinNext.contains(word) || (!this.stem.isEmpty() && isOptional(word))) {
				this.stem += word;
			}
			else if (isOptional(word)) {
				this.before.add(word);
			}
			else if (this.stem.isEmpty() && Joining.this.joinNextOrNot.contains(word)) {
				Forms alone = forms(this.before, word);
				alone.spellings().add(word + next);
				this.parts.add(alone);
				this.before.clear();
				this.before.add(word);
			}
			else {
				takeLast(word);
			}
		}

		void takeLast(String word) {
			if (this.stem.isEmpty() && !this.parts.isEmpty() && Joining.this.joinPrevious.contains(word)) {
				Forms previous = this.parts.removeLast();
				String joined = previous.spellings().iterator().next() + withoutArticle(word);
				this.parts.add(forms(List.of(), joined));
			}
			else {
				this.parts.add(forms(this.before, this.stem + word));
			}
			this.before.clear();
			this.stem = "";
		}

		private boolean isOptional(String word) {
			return Joining.this.optional.contains(word);
		}

	}

}
