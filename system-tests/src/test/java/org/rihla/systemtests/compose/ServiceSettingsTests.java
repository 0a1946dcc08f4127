/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceSettingsTests {

	private static final String SETTINGS = "/run/settings/";

	static Stream<Container> services() throws IOException {
		return ComposeFile.read("docker-compose.yml").containers().stream().filter(Container::isOurs);
	}

	@ParameterizedTest
	@MethodSource("services")
	void areAllKnownToTheProgram(Container service) throws IOException {
		ServiceJar program = ServiceJar.of(service.name());

		assertThat(Stream.concat(service.environment().keySet().stream(), settingFiles(service)))
			.filteredOn((name) -> !program.knows(name))
			.isEmpty();
	}

	@Test
	void wouldBeMissedIfTheyWereMisspelt() throws IOException {
		ServiceJar program = ServiceJar.of("case-service");

		assertThat(List.of("RIHLA_MISION", "SPRING_MONGODB_URL", "SPRING_KAFKA_BOOTSTRAP")).noneMatch(program::knows);
	}

	@ParameterizedTest
	@MethodSource("services")
	void pointTheProbeAtTheManagementPort(Container service) throws IOException {
		ServiceJar program = ServiceJar.of(service.name());

		assertThat(service.healthCheck()).containsExactly("CMD", "/usr/local/bin/probe",
				program.setting("management.server.port"), "/actuator/health/readiness");
		assertThat(program.setting("management.endpoint.health.probes.enabled")).isEqualTo("true");
		assertThat(program.setting("management.endpoints.web.exposure.include")).contains("health");
	}

	@ParameterizedTest
	@MethodSource("services")
	void matchTheEdgesWayToTheService(Container service) throws IOException {
		String upstream = service.name() + ":" + ServiceJar.of(service.name()).setting("server.port");
		String prefix = service.name().replace("-service", "");

		assertThat(Repository.read("deploy/edge/Caddyfile"))
			.containsPattern("handle_path /%s/\\* \\{\\s+reverse_proxy %s ".formatted(prefix, upstream))
			.contains("header_down Location ^/ /%s/".formatted(prefix));
	}

	@ParameterizedTest
	@MethodSource("services")
	void keepTheManagementPortInsideTheContainer(Container service) throws IOException {
		assertThat(service.environment()).containsEntry("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
		assertThat(Repository.read("deploy/edge/Caddyfile"))
			.doesNotContain(ServiceJar.of(service.name()).setting("management.server.port"));
	}

	private static Stream<String> settingFiles(Container service) {
		assertThat(service.environment()).containsEntry("SPRING_CONFIG_IMPORT", "configtree:" + SETTINGS);
		return service.secrets()
			.stream()
			.map(Container.MountedSecret::path)
			.filter((path) -> path.startsWith(SETTINGS))
			.map((path) -> path.substring(SETTINGS.length()));
	}

}
