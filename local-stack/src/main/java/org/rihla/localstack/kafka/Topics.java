/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All topics, read from {@code contracts/topics.yaml} on the class path. */
public record Topics(List<Topic> all) {

	private static final String LIST = "contracts/topics.yaml";

	public Topics {
		all = List.copyOf(all);
	}

	/** The topics of the contracts. */
	public static Topics fromContracts() {
		try (InputStream list = Topics.class.getClassLoader().getResourceAsStream(LIST)) {
			if (list == null) {
				throw new IllegalStateException(LIST + " is not on the class path");
			}
			return read(list);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Creates those that the broker does not have yet. */
	public void createOn(String bootstrapServers) {
		try (TopicCreation creation = new TopicCreation(bootstrapServers)) {
			creation.create(this);
		}
	}

	static Topics read(InputStream list) {
		Map<String, List<Map<String, Object>>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(list);
		return new Topics(file.getOrDefault("topics", List.of()).stream().map(Topics::topic).toList());
	}

	private static Topic topic(Map<String, Object> entry) {
		Map<?, ?> config = (Map<?, ?>) entry.getOrDefault("config", Map.of());
		return new Topic(String.valueOf(entry.get("name")), (Integer) entry.getOrDefault("partitions", 1),
				config.entrySet()
					.stream()
					.collect(Collectors.toMap((pair) -> String.valueOf(pair.getKey()),
							(pair) -> String.valueOf(pair.getValue()))));
	}

}
