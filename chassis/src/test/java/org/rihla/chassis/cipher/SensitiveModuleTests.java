/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Sensitive members in requests and answers, and their validation. */
class SensitiveModuleTests {

	private final JsonMapper web = JsonMapper.builder().addModule(new SensitiveModule()).build();

	@Test
	void carriesTheBareValueBothWays() {
		String json = "{\"details\":{\"name\":\"Amal\"},\"aliases\":[{\"name\":\"A.\"}],\"note\":\"tall\"}";

		Register command = this.web.readValue(json, Register.class);

		assertThat(command.details().reveal()).isEqualTo(new Details("Amal"));
		assertThat(command.aliases().getFirst().reveal()).isEqualTo(new Details("A."));
		assertThat(this.web.writeValueAsString(command)).isEqualTo(json);
	}

	@Test
	void keepsAbsentValuesAbsent() {
		Register command = this.web.readValue("{\"details\":null}", Register.class);

		assertThat(command.details()).isNull();
		assertThat(command.note()).isNull();
	}

	@Test
	void pointsAtTheMemberThatIsWrong() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> this.web.readValue("{\"details\":{\"name\":[1]}}", Register.class))
			.satisfies((ex) -> assertThat(ex.getPath()).extracting(JacksonException.Reference::getPropertyName)
				.containsExactly("details", "name"));
	}

	@Test
	void letsConstraintsLookInside() {
		Register command = new Register(Sensitive.of(new Details(" ")), List.of(Sensitive.of(new Details(""))),
				Sensitive.of("far too long"));

		assertThat(violations(command)).containsExactlyInAnyOrder("details.name", "aliases[0].<list element>.name",
				"note");
	}

	@Test
	void acceptsWhatMeetsTheConstraints() {
		assertThat(violations(new Register(Sensitive.of(new Details("Amal")), List.of(), null))).isEmpty();
	}

	private static List<String> violations(Object command) {
		try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
			return factory.getValidator()
				.validate(command)
				.stream()
				.map((violation) -> violation.getPropertyPath().toString())
				.toList();
		}
	}

	private record Register(@NotNull Sensitive<@Valid Details> details, List<Sensitive<@Valid Details>> aliases,
			@Nullable Sensitive<@Size(max = 5) String> note) {
	}

	private record Details(@NotBlank String name) {
	}

}
