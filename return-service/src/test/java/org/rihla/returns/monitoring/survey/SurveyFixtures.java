/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/** Questionnaires and answers for tests. */
public final class SurveyFixtures {

	private static final Map<String, String> TEXT = Map.of("en", "text", "fr", "texte", "ar", "نص");

	private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 1);

	private SurveyFixtures() {
	}

	/** The best answer to every scored question. */
	public static Map<String, String> best(Instrument instrument) {
		Map<String, String> answers = new LinkedHashMap<>();
		instrument.questions()
			.stream()
			.filter(Question::scored)
			.forEach((asked) -> answers.put(asked.code(), ranked(instrument, asked).getLast().code()));
		return answers;
	}

	/** Two dimensions, one worth double, with one question worth three times another. */
	static Instrument weighted() {
		return new Instrument("weighted", 1, false, true, "test", REVIEWED,
				List.of(new Instrument.Dimension("X", 2, TEXT), new Instrument.Dimension("Y", 1, TEXT)),
				List.of(option("NA", null)), Map.of("TWO", List.of(option("BAD", 0.0), option("GOOD", 1.0))),
				List.of(question("A", "X", 3, "TWO"), question("B", "X", 1, "TWO"), question("C", "Y", 1, "TWO")));
	}

	/** A questionnaire of any size with any weights. */
	static Instrument any(Random chance) {
		List<Instrument.Dimension> dimensions = new ArrayList<>();
		List<Question> questions = new ArrayList<>();
		List<Option> scale = new ArrayList<>();
		int options = 2 + chance.nextInt(5);
		for (int i = 0; i < options; i++) {
			scale.add(option("O" + i, i / (options - 1.0)));
		}
		for (int d = 0; d <= chance.nextInt(4); d++) {
			dimensions.add(new Instrument.Dimension("D" + d, 0.1 + chance.nextDouble() * 5, TEXT));
			for (int q = 0; q <= chance.nextInt(12); q++) {
				questions.add(question("D" + d + "Q" + q, "D" + d, 0.1 + chance.nextDouble() * 5, "ANY"));
			}
		}
		return new Instrument("any", 1, false, true, "test", REVIEWED, dimensions, List.of(option("NA", null)),
				Map.of("ANY", scale), questions);
	}

	/** Answers to some of the questions. */
	static Map<String, String> some(Instrument instrument, Random chance) {
		Map<String, String> answers = new LinkedHashMap<>();
		double share = 0.5 + chance.nextDouble() / 2;
		for (Question asked : instrument.questions()) {
			if (chance.nextDouble() < share) {
				List<Option> options = ranked(instrument, asked);
				answers.put(asked.code(), options.get(chance.nextInt(options.size())).code());
			}
		}
		return answers;
	}

	static String better(Instrument instrument, Question asked, String answer) {
		List<String> codes = ranked(instrument, asked).stream().map(Option::code).toList();
		return codes.get(Math.min(codes.indexOf(answer) + 1, codes.size() - 1));
	}

	private static List<Option> ranked(Instrument instrument, Question asked) {
		return instrument.scales()
			.getOrDefault(asked.scale(), List.of())
			.stream()
			.sorted(Comparator.comparing(SurveyFixtures::worth))
			.toList();
	}

	private static double worth(Option option) {
		return (option.value() != null) ? option.value() : -1;
	}

	private static Option option(String code, @Nullable Double value) {
		return new Option(code, value, false, TEXT);
	}

	private static Question question(String code, String dimension, double weight, String scale) {
		return new Question(code, dimension, weight, true, false, scale, TEXT);
	}

}
