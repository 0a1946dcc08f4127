/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DockerfileRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "Dockerfile", "deploy/keycloak/Dockerfile", "deploy/edge/Dockerfile" })
	void startFromAVersionAndEndAsANumberedUser(String file) throws IOException {
		List<String> lines = Repository.read(file).lines().toList();

		assertThat(lines).filteredOn((line) -> line.startsWith("FROM ") && !line.contains("latest"))
			.isNotEmpty()
			.allMatch((line) -> line.matches("FROM \\S+:\\d\\S*( AS \\w+)?"));
		assertThat(lines).filteredOn((line) -> line.startsWith("USER "))
			.last()
			.asString()
			.matches("USER [1-9]\\d*:\\d+");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Dockerfile", "deploy/keycloak/Dockerfile", "deploy/edge/Dockerfile" })
	void needNoBuildKitAndHoldNoSecret(String file) throws IOException {
		assertThat(Repository.read(file)).doesNotContain("--mount", "<<EOF", "# syntax=", "--chmod", "--link")
			.doesNotContainIgnoringCase("password", "secret");
	}

	@Test
	void leavesTheSourcesOutOfTheLastStage() throws IOException {
		String last = Repository.read("Dockerfile").substring(Repository.read("Dockerfile").lastIndexOf("FROM "));

		assertThat(last).startsWith("FROM eclipse-temurin:25-jre");
		assertThat(last.lines().filter((line) -> line.startsWith("COPY "))).containsExactly(
				"COPY deploy/probe deploy/parked-cases /usr/local/bin/",
				"COPY --from=layers /layers/extracted/dependencies/ ./",
				"COPY --from=layers /layers/extracted/spring-boot-loader/ ./",
				"COPY --from=layers /layers/extracted/snapshot-dependencies/ ./",
				"COPY --from=layers /layers/extracted/application/ ./");
	}

	@Test
	void buildsExactlyTheServicesOfTheComposeFile() throws IOException {
		List<Object> modules = ComposeFile.read("docker-compose.yml")
			.containers()
			.stream()
			.filter(Container::isOurs)
			.map((service) -> ComposeFile.mapping(ComposeFile.mapping(service.get("build")).get("args")).get("MODULE"))
			.toList();

		assertThat(modules).containsExactly("case-service", "return-service", "notification-service");
		assertThat(Repository.read("Dockerfile"))
			.contains("-pl " + String.join(",", modules.stream().map(String::valueOf).toList()) + " -am package");
	}

	@Test
	void sendsOnlyWhatTheBuildNeedsToTheEngine() throws IOException {
		Stream<String> lines = Repository.read(".dockerignore").lines().filter((line) -> !line.startsWith("#"));

		assertThat(lines).startsWith("*")
			.noneMatch((line) -> line.startsWith("!deploy") && !line.matches("!deploy/(probe|parked-cases)"))
			.filteredOn((line) -> line.startsWith("!"))
			.allSatisfy((line) -> assertThat(Repository.path(line.substring(1))).exists());
	}

}
