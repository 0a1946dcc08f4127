/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what a running service says of its HTTP interface with the checked-in
 * document. With {@code -Drihla.contracts.accept=true} the new one takes its place.
 */
public final class OpenApiContract {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private OpenApiContract() {
	}

	/** Fails with the command that accepts the new document. */
	public static void check(String service, String document) {
		Path released = Path.of("..", "contracts", "openapi", service + ".json");
		String present = pretty(document);
		if (Boolean.getBoolean("rihla.contracts.accept")) {
			write(released, present);
		}
		write(Path.of("target", service + ".openapi.json"), present);
		assertThat(Files.exists(released) ? read(released) : "")
			.as("contracts/openapi/%s.json; to accept target/%s.openapi.json: ./mvnw -pl %s -am test "
					+ "-Dtest=OpenApiTests -Dsurefire.failIfNoSpecifiedTests=false -Drihla.contracts.accept=true",
					service, service, service)
			.isEqualTo(present);
	}

	private static String pretty(String document) {
		JsonNode tree = MAPPER.readTree(document);
		return MAPPER.writeValueAsString(MAPPER.treeToValue(tree, Object.class)) + "\n";
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Path file, String text) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
