/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.DonorAgreements.Agreement;

import static org.assertj.core.api.Assertions.assertThat;

/** The invented donors' money adds up to what their agreements are known for. */
class DonorAgreementsTests {

	private final List<Agreement> all = DonorAgreements.read().agreements();

	@Test
	void haveTheSumsThatTheyAreKnownFor() {
		Map<Object, String> sums = new LinkedHashMap<>();
		this.all.forEach((one) -> sums.put(one.terms().get("titleCode"), one.terms().get("currency") + " " + sum(one)));

		assertThat(sums).containsEntry("AGR-HOST-26", "MAD 350000000")
			.containsEntry("AGR-EIGHT-26", "EUR 60000000")
			.containsEntry("AGR-NORTH-26", "NOK 400000000")
			.containsEntry("AGR-CORE-26", "USD 15000000")
			.containsEntry("AGR-SOUTH-26", "EUR 34653500")
			.containsKey("AGR-OLD-25")
			.hasSize(6);
	}

	@Test
	void areInForceButForOneInGrace() {
		assertThat(this.all).filteredOn((one) -> one.days().getOrDefault("end", 0) < 0)
			.singleElement()
			.satisfies((old) -> {
				assertThat(old.terms()).containsEntry("titleCode", "AGR-OLD-25");
				assertThat(old.days().get("graceEnd")).isPositive();
			});
		assertThat(this.all).allMatch((one) -> one.days().getOrDefault("start", 0) < 0);
	}

	@SuppressWarnings("unchecked")
	private static long sum(Agreement agreement) {
		List<Map<String, Object>> lines = (List<Map<String, Object>>) agreement.terms()
			.getOrDefault("lines", List.of());
		return lines.stream().mapToLong((line) -> ((Number) line.getOrDefault("amountMinor", 0)).longValue()).sum();
	}

}
