/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeysTests {

	private final NameKeys keys = new NameKeys();

	@ParameterizedTest
	@CsvSource({ "Mohammed,Mohamed", "Mohammed,Muhammad", "Mohammed,محمد", "Mohamed,مُحَمَّد", "Traoré,TRAORE",
			"Traoré,Traore", "Traoré,Traorè" })
	void findTheNamesThatEverybodySpellsDifferently(String asked, String written) {
		assertThat(areAlike(asked, written)).isTrue();
	}

	@Test
	void findNearlyAllSpellingsOfOneName() {
		List<String[]> pairs = lines("alike.txt")
			.flatMap((line) -> Arrays.stream(line).skip(1).map((other) -> new String[] { line[0], other }))
			.toList();

		List<String> missed = pairs.stream()
			.filter((pair) -> !areAlike(pair[0], pair[1]))
			.map((pair) -> pair[0] + " / " + pair[1])
			.toList();

		assertThat(pairs).hasSizeGreaterThanOrEqualTo(200);
		assertThat(missed).hasSizeLessThanOrEqualTo(pairs.size() * 5 / 100);
	}

	@Test
	void keepNearlyAllOtherNamesApart() {
		List<String> mistaken = lines("apart.txt").filter((pair) -> areAlike(pair[0], pair[1]))
			.map((pair) -> pair[0] + " / " + pair[1])
			.toList();

		assertThat(mistaken).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "El Khattabi,Khattabi", "Ben Ali,Ali", "Diallo,Abou Diallo", "Abou Diallo,Diallo Abou",
			"Abou Diallo,Aboudiallo" })
	void findANameWithAndWithoutWhatMayBeLeftOut(String asked, String written) {
		assertThat(areAlike(asked, written)).isTrue();
	}

	@Test
	void printNothing() {
		assertThat(this.keys.parts("Amal Quxley")).hasSize(2).allSatisfy((part) -> assertThat(part).hasToString("***"));
	}

	@Test
	void knowNoPartsOfATextWithoutLetters() {
		assertThat(this.keys.parts(" - 12 ")).isEmpty();
	}

	private boolean areAlike(String asked, String written) {
		List<NamePart> known = this.keys.parts(written);
		return this.keys.parts(asked).stream().allMatch((part) -> known.stream().anyMatch(part::soundsLike));
	}

	private static Stream<String[]> lines(String file) {
		try {
			return new ClassPathResource("names/" + file).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\\|"));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
