/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is data and not code: instruments and programmes, one file per version. */
public final class DataFiles {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private DataFiles() {
	}

	/** All files of a folder on the class path. */
	public static <T> List<T> read(String folder, Class<T> type) {
		try {
			List<T> all = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:" + folder + "/*.json")) {
				try (InputStream content = file.getInputStream()) {
					all.add(MAPPER.readValue(content, type));
				}
			}
			return all;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the data files of " + folder, ex);
		}
	}

}
