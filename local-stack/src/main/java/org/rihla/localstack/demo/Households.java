/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Invents households in the proportions of published statistics of returns from Morocco:
 * nationalities, one in five a family, 16 % minors, a quarter women. The same seed gives
 * the same people; none of them exists.
 */
public final class Households {

	private static final int FAMILY_PERCENT = 20;

	private static final int WOMEN_PERCENT = 30;

	private static final int MOROCCANS_PERCENT = 3;

	private static final Map<String, Integer> NATIONALITIES = shares();

	private static final List<String> FIRST = List.of("Zoubila", "Tamorel", "Kessaro", "Biluma", "Ondrio", "Safuré",
			"Maniqua", "Dorubé", "Yelanti", "Warimou");

	private static final List<String> LAST = List.of("Quadralo", "Tessimbé", "Ouranda", "Belfariq", "Jontoro",
			"Kivalené", "Marusso", "Dzambé", "Nolayé", "Farouxin");

	private static final List<String> ARABIC = List.of("زوبيلا كوادرالو", "تموريل بلفارق", "سفوري ماروسو");

	private final SplittableRandom random;

	private final LocalDate today;

	private final Set<String> known = new HashSet<>();

	public Households(long seed, LocalDate today) {
		this.random = new SplittableRandom(seed);
		this.today = today;
	}

	private static Map<String, Integer> shares() {
		Map<String, Integer> shares = new LinkedHashMap<>();
		shares.put("CI", 25);
		shares.put("GN", 21);
		shares.put("SN", 18);
		shares.put("ML", 8);
		shares.put("CM", 7);
		shares.put("NG", 5);
		shares.put("CG", 4);
		List.of("CD", "BF", "TG", "GM", "SL", "GH", "BJ", "SD", "BD", "PH").forEach((rest) -> shares.put(rest, 1));
		return shares;
	}

	/** The next one. */
	public Household next() {
		String country = percent(MOROCCANS_PERCENT) ? "MA" : nationality();
		int size = percent(FAMILY_PERCENT) ? this.random.nextInt(2, 6) : 1;
		List<Human> people = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			people.add(human(country, i >= 2 || i == 1 && percent(50)));
		}
		return new Household(people, country);
	}

	/** Nobody with the name and birth date of another: they would be taken for one. */
	private Human human(String country, boolean minor) {
		Human human = anyone(country, minor);
		while (!this.known.add(human.name() + human.born())) {
			human = anyone(country, minor);
		}
		return human;
	}

	private Human anyone(String country, boolean minor) {
		int age = minor ? this.random.nextInt(1, 16) : adultAge();
		LocalDate born = this.today.minusYears(age).minusDays(this.random.nextInt(1, 360));
		boolean arabic = "MA".equals(country) || "SD".equals(country);
		String name = arabic ? any(ARABIC) : any(FIRST) + " " + any(LAST);
		return new Human(name, arabic ? "Arab" : "Latn", percent(WOMEN_PERCENT) ? "F" : "M", born, country,
				arabic ? "ar" : "fr", "+2126%08d".formatted(this.random.nextInt(100_000_000)));
	}

	/** Around 27, never below 19. */
	private int adultAge() {
		return Math.clamp(Math.round(27 + 6 * gaussian()), 19, 60);
	}

	/** The sum of twelve even numbers comes close enough. */
	private double gaussian() {
		return this.random.doubles(12).sum() - 6;
	}

	private String nationality() {
		int hit = this.random.nextInt(NATIONALITIES.values().stream().mapToInt(Integer::intValue).sum());
		for (Map.Entry<String, Integer> share : NATIONALITIES.entrySet()) {
			hit -= share.getValue();
			if (hit < 0) {
				return share.getKey();
			}
		}
		throw new IllegalStateException("shares do not add up");
	}

	private <T> T any(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private boolean percent(int share) {
		return this.random.nextInt(100) < share;
	}

}
