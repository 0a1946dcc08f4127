/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the questionnaires: one file per version on the class path. */
public final class InstrumentFiles {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private InstrumentFiles() {
	}

	/** All that are there. */
	public static Instruments read() {
		try {
			List<Instrument> all = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:instruments/*.json")) {
				try (InputStream content = file.getInputStream()) {
					all.add(MAPPER.readValue(content, Instrument.class));
				}
			}
			return new Instruments(all);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the instruments", ex);
		}
	}

}
