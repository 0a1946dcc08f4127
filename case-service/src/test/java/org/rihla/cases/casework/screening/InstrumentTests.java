/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.cases.casework.screening.ProtectiveFactor.Reach;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Which level the instrument in use suggests. */
class InstrumentTests {

	private final Instrument instrument = read();

	@ParameterizedTest
	@CsvSource({ "0,0,LOW", "2,0,LOW", "3,0,MEDIUM", "5,0,MEDIUM", "6,0,HIGH", "8,0,HIGH", "9,0,CRITICAL", "6,2,MEDIUM",
			"6,4,MEDIUM", "9,1,HIGH", "12,20,HIGH", "5,4,LOW" })
	void weighsSeverityAgainstStrengthWhichCountsForHalfAtMost(int severity, int strength, VulnerabilityLevel level) {
		assertThat(this.instrument.suggest(form(severity, strength, false))).isEqualTo(level);
	}

	@Test
	void takesImmediateDangerAsCritical() {
		assertThat(this.instrument.suggest(form(0, 0, true))).isEqualTo(VulnerabilityLevel.CRITICAL);
	}

	@Test
	void startsHighForAChildAloneAndCriticalForSuicideRisk() {
		assertThat(this.instrument.suggest(found(new Finding("UASC", 1, null)))).isEqualTo(VulnerabilityLevel.HIGH);
		assertThat(this.instrument.suggest(found(new Finding("SUICIDE_RISK", 1, null))))
			.isEqualTo(VulnerabilityLevel.CRITICAL);
	}

	@Test
	void knowsOnlyItsOwnIndicators() {
		assertThat(this.instrument.knows(found(new Finding("LEFT_HANDED", 1, null)))).isFalse();
	}

	private static ScreeningForm form(int severity, int strength, boolean danger) {
		List<Finding> findings = IntStream.range(0, severity)
			.mapToObj((i) -> new Finding("DESTITUTE", 1, null))
			.toList();
		List<ProtectiveFactor> factors = IntStream.range(0, strength)
			.mapToObj((i) -> new ProtectiveFactor("FAMILY", Reach.HOUSEHOLD, 1))
			.toList();
		return new ScreeningForm(findings, factors, List.of(), danger, null, null, null, null);
	}

	private static ScreeningForm found(Finding... findings) {
		return new ScreeningForm(Arrays.asList(findings), List.of(), List.of(), false, null, null, null, null);
	}

	private static Instrument read() {
		try (InputStream file = new ClassPathResource("screening/screen.v1.json").getInputStream()) {
			return JsonMapper.builder()
				.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.build()
				.readValue(file, Instrument.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
