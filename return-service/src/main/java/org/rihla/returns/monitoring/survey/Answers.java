/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Codes of the answers by codes of the questions, whatever order they came in. */
public record Answers(Map<String, String> byQuestion) {

	public Answers {
		byQuestion = Collections.unmodifiableMap(new TreeMap<>(byQuestion));
	}

	/** The answer to a question; empty where there is none. */
	public String to(Question question) {
		return this.byQuestion.getOrDefault(question.code(), "");
	}

	/** Those to the questions that meet the test. */
	Answers only(Instrument instrument, Predicate<Question> test) {
		Map<String, String> some = new TreeMap<>(this.byQuestion);
		some.keySet().removeIf((code) -> instrument.question(code).filter(test).isEmpty());
		return new Answers(some);
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "Answers to " + this.byQuestion.size();
	}

}
