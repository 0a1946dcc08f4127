/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The files of this module. They are read where they are written, because a build folder
 * still has what was deleted since.
 */
final class Contracts {

	private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

	private static final ObjectMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final ObjectMapper YAML = YAMLMapper.builder().build();

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(registry) -> registry
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	private Contracts() {
	}

	static byte[] bytes(String file) {
		try {
			return Files.readAllBytes(path(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static JsonNode json(String file) {
		return JSON.readTree(bytes(file));
	}

	static JsonNode yaml(String file) {
		return YAML.readTree(bytes(file));
	}

	static Schema schema(String file) {
		return SCHEMAS.getSchema(json(file));
	}

	/** Names of the files in one folder that end in one way, sorted. */
	static List<String> names(String folder, String ending) {
		try (Stream<Path> files = Files.list(path(folder))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(ending))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Names of the event schemas, such as {@code case.registered.v1.0.json}. */
	static List<String> eventSchemas() {
		return names("events", ".json").stream().filter((name) -> name.matches(".+\\.v\\d+\\.\\d+\\.json")).toList();
	}

	/** Of each wire name and major version the schema with the highest minor version. */
	static List<String> currentEventSchemas() {
		Map<String, String> newest = new TreeMap<>();
		eventSchemas().forEach((name) -> newest.merge(name.replaceFirst("\\.\\d+\\.json$", ""), name,
				BinaryOperator.maxBy(Comparator.comparingInt(Contracts::minor))));
		return List.copyOf(newest.values());
	}

	private static int minor(String schema) {
		return Integer.parseInt(schema.replaceFirst("^.+\\.(\\d+)\\.json$", "$1"));
	}

	private static Path path(String file) {
		return MODULE.resolve(file);
	}

}
