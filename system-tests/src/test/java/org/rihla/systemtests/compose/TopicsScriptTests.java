/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsScriptTests {

	@TempDir
	Path folder;

	@Test
	void createsEveryTopicOfTheContractWithItsSettings() throws Exception {
		Script run = run("");

		assertThat(run.exitCode()).as(run.output()).isZero();
		assertThat(run.output().lines()).containsExactlyElementsOf(expected());
	}

	@Test
	void leavesWhatIsThereAlone() throws Exception {
		Script run = run("case-events");

		assertThat(run.output()).contains("case-events is there")
			.doesNotContain("--topic case-events ")
			.contains("--topic case-events-dlt ");
	}

	/** Runs it with a stand-in for Kafka's program that prints what it is asked. */
	private Script run(String existing) throws IOException, InterruptedException {
		Path program = Files.writeString(this.folder.resolve("kafka-topics.sh"), """
				#!/bin/sh
				case "$*" in *--list*) echo "%s" ;; *) echo "$@" ;; esac
				""".formatted(existing));
		assertThat(program.toFile().setExecutable(true)).isTrue();
		return Script.run(this.folder, Map.of("PATH", this.folder + ":" + System.getenv("PATH")),
				Repository.path("deploy/kafka/create-topics"), Repository.path("contracts/topics.yaml").toString(),
				"kafka:9092");
	}

	private static List<String> expected() throws IOException {
		Map<String, Object> contract = new Yaml().load(Repository.read("contracts/topics.yaml"));
		return ComposeFile.list(contract.get("topics")).stream().map(ComposeFile::mapping).map((topic) -> {
			StringBuilder call = new StringBuilder("--bootstrap-server kafka:9092 --create --if-not-exists --topic ")
				.append(topic.get("name"))
				.append(" --partitions ")
				.append(topic.get("partitions"))
				.append(" --replication-factor 1");
			ComposeFile.mapping(topic.get("config"))
				.forEach((name, value) -> call.append(" --config ").append(name).append('=').append(value));
			return call.toString();
		}).toList();
	}

}
