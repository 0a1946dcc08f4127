/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What every questionnaire has to have, and what the shipped one is. */
class InstrumentFileTests {

	private static final Set<String> LANGUAGES = Set.of("ar", "fr", "en");

	static List<Instrument> instruments() {
		return InstrumentFiles.read().all();
	}

	@ParameterizedTest
	@MethodSource("instruments")
	void speaksAllLanguagesEverywhere(Instrument instrument) {
		Stream<Map<String, String>> texts = Stream
			.of(instrument.questions().stream().map(Question::text),
					instrument.dimensions().stream().map(Instrument.Dimension::text),
					instrument.questions()
						.stream()
						.flatMap((asked) -> instrument.optionsOf(asked).stream().map(Option::text)))
			.flatMap((some) -> some);

		assertThat(texts).allSatisfy((text) -> {
			assertThat(text.keySet()).isEqualTo(LANGUAGES);
			assertThat(text.values()).noneMatch(String::isBlank);
		});
	}

	@ParameterizedTest
	@MethodSource("instruments")
	void asksEachQuestionOnceInADimensionThatExistsWithItsOwnOptions(Instrument instrument) {
		List<String> codes = instrument.questions().stream().map(Question::code).toList();
		List<String> dimensions = instrument.dimensions().stream().map(Instrument.Dimension::code).toList();

		assertThat(codes).doesNotHaveDuplicates();
		assertThat(dimensions).doesNotHaveDuplicates();
		assertThat(instrument.questions()).allSatisfy((asked) -> {
			assertThat(dimensions).contains(asked.dimension());
			assertThat(instrument.scales()).containsKey(asked.scale());
			assertThat(instrument.optionsOf(asked).stream().map(Option::code)).doesNotHaveDuplicates();
		});
		assertThat(instrument.noAnswer()).isNotEmpty().allSatisfy((said) -> assertThat(said.value()).isNull());
	}

	@ParameterizedTest
	@MethodSource("instruments")
	void scoresFromWorstToBest(Instrument instrument) {
		assertThat(instrument.questions().stream().filter(Question::scored)).allSatisfy((asked) -> {
			List<Double> values = instrument.scales()
				.getOrDefault(asked.scale(), List.of())
				.stream()
				.map(Option::value)
				.toList();
			assertThat(values).doesNotContainNull().contains(0.0, 1.0).allMatch((value) -> value >= 0 && value <= 1);
		});
		assertThat(instrument.questions()).allMatch((asked) -> asked.weight() > 0);
		assertThat(instrument.dimensions()).allMatch((dimension) -> dimension.weight() > 0);
	}

	@Test
	void shipsOneOfOurOwnThatSaysSo() {
		Instrument ours = InstrumentFiles.read().find("rss-like/1").orElseThrow();

		assertThat(ours.official()).isFalse();
		assertThat(ours.active()).isTrue();
		assertThat(ours.questions().stream().map(Question::code)).containsExactlyElementsOf(
				Stream.of(codes("E", 9), codes("S", 10), codes("P", 10)).flatMap((s) -> s).toList());
		assertThat(new HashSet<>(sensitive(ours))).isEqualTo(new HashSet<>(codes("P", 10).skip(3).toList()));
		assertThat(ours.questions().stream().filter((asked) -> !asked.scored()).map(Question::code))
			.containsExactly("E9", "P9", "P10");
	}

	private static List<String> sensitive(Instrument instrument) {
		return instrument.questions().stream().filter(Question::sensitive).map(Question::code).toList();
	}

	private static Stream<String> codes(String letter, int last) {
		return IntStream.rangeClosed(1, last).mapToObj((number) -> letter + number);
	}

}
