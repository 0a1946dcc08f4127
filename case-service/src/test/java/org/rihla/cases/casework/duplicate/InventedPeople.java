/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.springframework.core.io.ClassPathResource;

/**
 * People with names out of {@code names/alike.txt}, some frequent, most rare; each time a
 * name is written, its spelling, script and order are drawn anew.
 */
final class InventedPeople {

	private static final int ARABIC_PERCENT = 25;

	private static final int FAMILY_FIRST_PERCENT = 30;

	private static final int CAPITALS_PERCENT = 30;

	private static final int MIDDLE_PERCENT = 15;

	private final SplittableRandom random;

	private final List<String[]> names;

	private final List<Person> people = new ArrayList<>();

	InventedPeople(long seed) {
		this.random = new SplittableRandom(seed);
		this.names = shuffled(spellings());
	}

	/** One more. */
	Person next() {
		int given = any();
		int family = anyBut(given);
		int middle = percent(MIDDLE_PERCENT) ? anyBut(family) : given;
		Person person = new Person(given, family, middle, written(given, family, middle));
		this.people.add(person);
		return person;
	}

	/** The name of somebody as another office would write it. */
	String askedOtherwise(int place) {
		Person person = this.people.get(place);
		return written(person.given(), person.family(), person.given());
	}

	/** Everybody who bears these two names. */
	BitSet namedLike(int place) {
		Person wanted = this.people.get(place);
		BitSet alike = new BitSet();
		for (int i = 0; i < this.people.size(); i++) {
			if (this.people.get(i).bears(wanted.given(), wanted.family())) {
				alike.set(i);
			}
		}
		return alike;
	}

	private String written(int given, int family, int middle) {
		boolean arabic = percent(ARABIC_PERCENT);
		String first = spelled(given, arabic) + ((middle != given) ? " " + spelled(middle, arabic) : "");
		String last = spelled(family, arabic);
		String capital = percent(CAPITALS_PERCENT) ? last.toUpperCase(Locale.ROOT) : last;
		return percent(FAMILY_FIRST_PERCENT) ? capital + " " + first : first + " " + capital;
	}

	private String spelled(int name, boolean arabic) {
		String[] all = this.names.get(name);
		List<String> wanted = new ArrayList<>();
		for (String spelling : all) {
			if (isArabic(spelling) == arabic) {
				wanted.add(spelling);
			}
		}
		return wanted.isEmpty() ? all[0] : wanted.get(this.random.nextInt(wanted.size()));
	}

	/** Frequent ones first: the nth is drawn about 1/n as often. */
	private int any() {
		double all = Math.log(this.names.size() + 1.0);
		return Math.min(this.names.size(), (int) Math.exp(this.random.nextDouble() * all)) - 1;
	}

	private int anyBut(int name) {
		int other = any();
		while (other == name) {
			other = any();
		}
		return other;
	}

	private boolean percent(int share) {
		return this.random.nextInt(100) < share;
	}

	private List<String[]> shuffled(List<String[]> list) {
		for (int i = list.size() - 1; i > 0; i--) {
			int other = this.random.nextInt(i + 1);
			String[] moved = list.set(i, list.get(other));
			list.set(other, moved);
		}
		return list;
	}

	private static boolean isArabic(String text) {
		return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.ARABIC;
	}

	private static List<String[]> spellings() {
		try {
			return new ArrayList<>(new ClassPathResource("names/alike.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\\|"))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Somebody, by the places of the names. */
	record Person(int given, int family, int middle, String written) {

		boolean bears(int one, int other) {
			return has(one) && has(other);
		}

		private boolean has(int name) {
			return this.given == name || this.family == name || this.middle == name;
		}

	}

}
