/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A questionnaire as it was released: texts, weights and values are data, never code.
 *
 * @param official whether it is the officially published one; shown with every result
 * @param active whether surveys may be taken with it
 * @param noAnswer what may be said to every question and counts as not answered
 * @param scales sets of options that questions choose from
 */
public record Instrument(String id, int version, boolean official, boolean active, String source, LocalDate reviewedOn,
		List<Dimension> dimensions, List<Option> noAnswer, Map<String, List<Option>> scales, List<Question> questions) {

	public Instrument {
		dimensions = List.copyOf(dimensions);
		noAnswer = List.copyOf(noAnswer);
		scales = Map.copyOf(scales);
		questions = List.copyOf(questions);
	}

	/** Id and version, such as {@code rss-like/1}. */
	public String name() {
		return this.id + "/" + this.version;
	}

	/** The questions of one dimension, in their order. */
	public List<Question> questionsOf(Dimension dimension) {
		return this.questions.stream().filter((question) -> question.dimension().equals(dimension.code())).toList();
	}

	/** What may be answered to a question. */
	public List<Option> optionsOf(Question question) {
		return Stream.concat(this.scales.getOrDefault(question.scale(), List.of()).stream(), this.noAnswer.stream())
			.toList();
	}

	/** The question and answer that these codes stand for. */
	public Optional<Option> option(Question question, String answer) {
		return optionsOf(question).stream().filter((option) -> option.code().equals(answer)).findFirst();
	}

	/** The question with this code. */
	public Optional<Question> question(String code) {
		return this.questions.stream().filter((question) -> question.code().equals(code)).findFirst();
	}

	/** Whether every question and every answer is one of its own. */
	public boolean knows(Answers answers) {
		return answers.byQuestion()
			.entrySet()
			.stream()
			.allMatch((given) -> question(given.getKey()).flatMap((asked) -> option(asked, given.getValue()))
				.isPresent());
	}

	/** Whether an answer asks for specialised help, to be considered by the officer. */
	public boolean asksForReferral(Answers answers) {
		return this.questions.stream()
			.flatMap((question) -> option(question, answers.to(question)).stream())
			.anyMatch(Option::considerReferral);
	}

	/**
	 * A part of life that is scored by itself.
	 *
	 * @param weight among the dimensions
	 * @param text by language
	 */
	public record Dimension(String code, double weight, Map<String, String> text) {

		public Dimension {
			text = Map.copyOf(text);
		}
	}

}
