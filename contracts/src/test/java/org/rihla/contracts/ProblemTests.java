/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTests {

	private final List<JsonNode> problems = Contracts.json("problems/problems.json").valueStream().toList();

	private final List<JsonNode> conditions = Contracts.json("problems/conditions.json").valueStream().toList();

	@Test
	void codesAreUniqueAndKebabCase() {
		assertThat(codes(this.problems)).isNotEmpty().doesNotHaveDuplicates();
		assertThat(codes(this.conditions)).isNotEmpty().doesNotHaveDuplicates().isSorted();
		assertThat(Stream.concat(codes(this.problems).stream(), codes(this.conditions).stream()))
			.doesNotHaveDuplicates()
			.allMatch((code) -> code.matches("[a-z]+(-[a-z]+)*"));
	}

	@Test
	void everyProblemHasAStatusATitleAndAMeaning() {
		assertThat(this.problems).allSatisfy((problem) -> {
			assertThat(problem.propertyNames()).containsExactly("code", "status", "title", "meaning");
			assertThat(problem.path("status").asInt()).isBetween(400, 599);
			assertThat(problem.path("title").asString()).isNotBlank().doesNotEndWith(".");
			assertThat(problem.path("meaning").asString()).endsWith(".");
		});
	}

	@Test
	void everyConditionHasAMeaning() {
		assertThat(this.conditions).allSatisfy((condition) -> {
			assertThat(condition.propertyNames()).containsExactly("code", "meaning");
			assertThat(condition.path("meaning").asString()).endsWith(".");
		});
	}

	private static List<String> codes(List<JsonNode> entries) {
		return entries.stream().map((entry) -> entry.path("code").asString()).toList();
	}

}
