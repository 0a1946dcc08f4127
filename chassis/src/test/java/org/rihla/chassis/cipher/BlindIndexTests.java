/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BlindIndexTests {

	private static final SearchLabel PHONE = new SearchLabel("phone", 128);

	private static final SearchLabel NAME = new SearchLabel("name", 12);

	private final BlindIndex index = TestCipher.blindIndex();

	@Test
	void saysKeyLabelAndValue() {
		assertThat(this.index.tokens(PHONE.of("+212600000001"))).singleElement()
			.asString()
			.matches("[0-9a-f]{8}:phone:[0-9a-f]{32}");
	}

	@Test
	void givesEqualTextsEqualTokensAndOthersOthers() {
		assertThat(this.index.tokens(PHONE.of("+212600000001"))).isEqualTo(this.index.tokens(PHONE.of("+212600000001")))
			.isNotEqualTo(this.index.tokens(PHONE.of("+212600000002")));
	}

	@Test
	void neverMatchesEqualTextsOfDifferentLabels() {
		String value = this.index.tokens(PHONE.of("777")).getFirst().split(":")[2];
		String other = this.index.tokens(new SearchLabel("doc", 128).of("777")).getFirst().split(":")[2];

		assertThat(other).isNotEqualTo(value);
	}

	@Test
	void cannotBeGuessedWithoutTheKey() {
		assertThat(TestCipher.blindIndex().tokens(PHONE.of("777"))).isNotEqualTo(this.index.tokens(PHONE.of("777")));
	}

	@Test
	void keepsOnlyTheBitsOfItsLabel() {
		assertThat(this.index.tokens(NAME.of("amal"))).singleElement()
			.asString()
			.matches("[0-9a-f]{8}:name:[0-9a-f]{3}0");
	}

	@Test
	void letsSeveralTextsShareATokenOfAShortLabel() {
		long distinct = IntStream.range(0, 16_384)
			.mapToObj((i) -> this.index.tokens(NAME.of("text" + i)))
			.collect(Collectors.toSet())
			.size();

		assertThat(distinct).isBetween(3_900L, 4_096L);
	}

	@Test
	void givesEachTokenOnceInAFixedOrder() {
		List<String> tokens = this.index.tokens(List.of(PHONE.of("2"), PHONE.of("1"), PHONE.of("2")));

		assertThat(tokens).hasSize(2).isSorted().isEqualTo(this.index.tokens(List.of(PHONE.of("1"), PHONE.of("2"))));
	}

	@Test
	void printsNoTextOfATerm() {
		assertThat(PHONE.of("+212600000001")).hasToString("phone:***");
	}

	@Test
	void refusesLabelsThatCouldBeMistakenOrTellTooMuch() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SearchLabel("a:b", 12));
		assertThatIllegalArgumentException().isThrownBy(() -> new SearchLabel("name", 7));
		assertThatIllegalArgumentException().isThrownBy(() -> new SearchLabel("name", 129));
	}

}
