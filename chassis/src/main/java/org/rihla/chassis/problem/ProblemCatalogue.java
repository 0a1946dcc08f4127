/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/** The closed list of problem types, read once from {@code contracts/problems}. */
final class ProblemCatalogue {

	private static final Map<String, ProblemType> TYPES = read();

	private ProblemCatalogue() {
	}

	static Optional<ProblemType> find(String code) {
		return Optional.ofNullable(TYPES.get(code));
	}

	/** The type for a status that somebody else decided on, such as the web framework. */
	static ProblemType forStatus(int status) {
		return ProblemType.of(switch (status) {
			case 401 -> "unauthenticated";
			case 403 -> "not-permitted";
			case 404 -> "not-found";
			case 405 -> "method-not-allowed";
			case 406 -> "not-acceptable";
			case 413 -> "payload-too-large";
			case 415 -> "unsupported-media-type";
			case 429 -> "too-many-requests";
			case 431 -> "headers-too-large";
			case 503 -> "unavailable";
			default -> (status < 500) ? "malformed-request" : "internal-error";
		});
	}

	private static Map<String, ProblemType> read() {
		Map<String, ProblemType> types = new LinkedHashMap<>();
		try (InputStream file = new ClassPathResource("contracts/problems/problems.json").getInputStream()) {
			List<ProblemType> listed = JsonMapper.shared().readValue(file, new TypeReference<>() {
			});
			listed.forEach((type) -> types.put(type.code(), type));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Map.copyOf(types);
	}

}
