/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.cases.casework.duplicate.Comparison.Likeness;
import org.rihla.cases.names.NameKeys;
import org.rihla.cases.names.NamePart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.duplicate.Reason.GROUP_MEMBER_MATCHES;
import static org.rihla.cases.casework.duplicate.Reason.NEAR_BIRTH_YEAR;
import static org.rihla.cases.casework.duplicate.Reason.SAME_BIRTH_DATE;
import static org.rihla.cases.casework.duplicate.Reason.SAME_BIRTH_YEAR;
import static org.rihla.cases.casework.duplicate.Reason.SAME_DOCUMENT;
import static org.rihla.cases.casework.duplicate.Reason.SAME_NAME;
import static org.rihla.cases.casework.duplicate.Reason.SAME_NATIONALITY;
import static org.rihla.cases.casework.duplicate.Reason.SAME_PHONE;

class ComparisonTests {

	private static final NameKeys KEYS = new NameKeys();

	private static final DuplicateRules RULES = new DuplicateRules("dup/1", "test", LocalDate.EPOCH, points());

	private static Map<Reason, Integer> points() {
		Map<Reason, Integer> points = new EnumMap<>(Reason.class);
		points.putAll(Map.of(SAME_DOCUMENT, 100, SAME_PHONE, 40, SAME_NAME, 30, SAME_BIRTH_DATE, 30, SAME_BIRTH_YEAR,
				20, NEAR_BIRTH_YEAR, 10, SAME_NATIONALITY, 10, GROUP_MEMBER_MATCHES, 10));
		return points;
	}

	@Test
	void addsUpWhatIsAlike() {
		Likeness likeness = compare(person("Mohamed Traoré", "1999-05-17"), person("TRAORE Mohammed", "1999-05-17"));

		assertThat(likeness.reasons()).containsExactlyInAnyOrder(SAME_NAME, SAME_BIRTH_DATE, SAME_NATIONALITY);
		assertThat(likeness.score()).isEqualTo(70);
	}

	@ParameterizedTest
	@CsvSource({ "1999-05-17,1999-05-17,30", "1999-05,1999-05,30", "1999,1999,20", "1999-05-17,1999-06-01,20",
			"1999-05,1999,20", "1999,2001,10", "1999-12-31,1997-01-01,10", "1999,2002,0" })
	void weighsTheBirthByHowNearItIs(String one, String other, int points) {
		assertThat(compare(person("Awa Diop", one), person("Moussa Keita", other)).score()).isEqualTo(points + 10);
		assertThat(compare(person("Moussa Keita", other), person("Awa Diop", one)).score()).isEqualTo(points + 10);
	}

	@Test
	void takesADocumentForEnough() {
		Traits one = new Traits(Set.of(Exact.document("CI", "AB 12-34")), Set.of(), names("Awa Diop"), "1999",
				Set.of("CI"));
		Traits other = new Traits(Set.of(Exact.document("CI", "ab1234")), Set.of(), names("Moussa Keita"), "1970",
				Set.of("ML"));

		assertThat(compare(one, other)).returns(100, Likeness::score).returns(Set.of(SAME_DOCUMENT), Likeness::reasons);
	}

	@Test
	void knowsATelephoneHoweverItIsWritten() {
		assertThat(Exact.phone("06 12-34 56 78")).isEqualTo(Exact.phone("+212612345678"))
			.isEqualTo(Exact.phone("00212 6 12 34 56 78"))
			.isEqualTo(Exact.phone("٠٦١٢٣٤٥٦٧٨"))
			.isEqualTo(Optional.of("612345678"));
		assertThat(Exact.phone("none")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Mohamed Traoré,محمد تراوري", "Fatima Zahra El Idrissi,فاطمة الزهراء الإدريسي",
			"Abdelkader Benali,عبد القادر بن علي", "Youssef Diallo,يوسف ديالو" })
	void weighsANameTheSameInBothScripts(String latin, String arabic) {
		Traits other = person(latin, "1990");

		assertThat(compare(person(arabic, "1990"), other).score())
			.isEqualTo(compare(person(latin, "1990"), other).score())
			.isEqualTo(60);
		assertThat(compare(other, person(arabic, "1990")).score()).isEqualTo(60);
	}

	@ParameterizedTest
	@CsvSource({ "Mohamed Lamine Traoré,Traoré Mohamed,true", "Mohamed,Mohamed Traoré,false", "Mohamed,Mohammed,true",
			"Ali Ali,Ali Traoré,false", "Awa Diop,Awa Fall,false" })
	void wantsEveryPartOfTheShorterName(String one, String other, boolean same) {
		assertThat(compare(person(one, "1950"), person(other, "1999")).reasons().contains(SAME_NAME)).isEqualTo(same);
		assertThat(compare(person(other, "1999"), person(one, "1950")).reasons().contains(SAME_NAME)).isEqualTo(same);
	}

	@Test
	void recognisesAFamilyByItsMembers() {
		List<Traits> ours = List.of(person("Awa Diop", "1990"), person("Binta Fall", "2015"));
		List<Traits> theirs = List.of(person("Binta Fall", "2015"), person("Awa Diop", "1990"),
				person("Modou Fall", "1985"));

		Likeness likeness = new Comparison(RULES, ours, theirs).closestTo(0).orElseThrow();

		assertThat(likeness.their()).isEqualTo(1);
		assertThat(likeness.reasons()).contains(GROUP_MEMBER_MATCHES);
		assertThat(likeness.score()).isEqualTo(70);
		assertThat(new Comparison(RULES, theirs, ours).closestTo(1).orElseThrow().score()).isEqualTo(70);
	}

	private static Likeness compare(Traits one, Traits other) {
		return new Comparison(RULES, List.of(one), List.of(other)).closestTo(0).orElseThrow();
	}

	private static Traits person(String name, String born) {
		return new Traits(Set.of(), Set.of(), names(name), born, Set.of("CI"));
	}

	private static List<List<NamePart>> names(String... names) {
		return Arrays.stream(names).map(KEYS::parts).toList();
	}

}
