/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A compose file with its anchors resolved, variables as written. */
record ComposeFile(Map<String, Object> content) {

	static ComposeFile read(String path) throws IOException {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(200);
		return new ComposeFile(new Yaml(new SafeConstructor(options)).load(Repository.read(path)));
	}

	List<Container> containers() {
		return section("services").entrySet()
			.stream()
			.map((entry) -> new Container(entry.getKey(), mapping(entry.getValue())))
			.toList();
	}

	Container container(String name) {
		return containers().stream().filter((container) -> container.name().equals(name)).findFirst().orElseThrow();
	}

	Map<String, Object> section(String name) {
		return mapping(this.content.get(name));
	}

	@SuppressWarnings("unchecked")
	static Map<String, Object> mapping(@Nullable Object value) {
		return (value != null) ? (Map<String, Object>) value : Map.of();
	}

	static List<Object> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? new ArrayList<>(list) : List.of();
	}

}
