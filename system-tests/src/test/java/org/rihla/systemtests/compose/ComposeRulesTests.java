/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeRulesTests {

	private static final List<String> NAMES_OF_SECRETS = List.of("PASSWORD", "SECRET", "TOKEN", "CREDENTIAL");

	private static ComposeFile compose;

	private static ComposeFile demo;

	private static ComposeFile smoke;

	static {
		try {
			compose = ComposeFile.read("docker-compose.yml");
			demo = ComposeFile.read("deploy/compose.demo.yml");
			smoke = ComposeFile.read("deploy/compose.smoke.yml");
		}
		catch (IOException ex) {
			throw new ExceptionInInitializerError(ex);
		}
	}

	static Stream<Container> containers() {
		return Stream.concat(compose.containers().stream(), Stream.of(demo.container("demo-users"),
				smoke.container("smoke-certificate"), smoke.container("smoke")));
	}

	@ParameterizedTest
	@MethodSource("containers")
	void holdsNoRightsItDoesNotNeed(Container container) {
		assertThat(container.texts("cap_drop")).containsExactly("ALL");
		assertThat(container.texts("security_opt")).containsExactly("no-new-privileges:true");
		assertThat(container.get("read_only")).isEqualTo(true);
		assertThat(container.get("init")).isEqualTo(true);
		assertThat(String.valueOf(container.get("user"))).matches("[1-9]\\d*:\\d+");
		assertThat(container.settings()).doesNotContainKeys("cap_add", "privileged", "devices", "pid", "extra_hosts");
		assertThat(container.settings().getOrDefault("network_mode", "none")).isIn("none",
				"service:notification-service");
		assertThat(container.texts("tmpfs")).allMatch((mount) -> mount.contains(":size="));
		assertThat(container.texts("volumes")).noneMatch((volume) -> volume.contains(".sock"));
	}

	@ParameterizedTest
	@MethodSource("containers")
	void takesOnlyItsShareOfTheMachine(Container container) {
		assertThat(container.settings()).containsKeys("mem_limit", "cpus", "pids_limit");
	}

	@Test
	void fitsEightGigabytesWithoutTheJobsThatHaveEnded() {
		long megabytes = compose.containers().stream().filter((c) -> !c.isJob()).mapToLong(Container::megabytes).sum();

		assertThat(megabytes).isLessThanOrEqualTo(8192);
	}

	@ParameterizedTest
	@MethodSource("containers")
	void hasAVersion(Container container) {
		assertThat(String.valueOf(container.get("image"))).matches("[a-z]+(/[a-z-]+)?:\\d+(\\.\\d+)+(-[a-z]+)?");
	}

	@ParameterizedTest
	@MethodSource("containers")
	void keepsSecretsOutOfItsEnvironment(Container container) {
		assertThat(container.environment().keySet())
			.noneMatch((name) -> NAMES_OF_SECRETS.stream().anyMatch(name::contains) && !name.endsWith("_FILE"));
	}

	@ParameterizedTest
	@MethodSource("containers")
	void findsEveryFileThatIsMounted(Container container) {
		assertThat(container.mountedFiles()).allSatisfy((file) -> assertThat(Repository.path(file)).isRegularFile());
	}

	@ParameterizedTest
	@MethodSource("containers")
	void mountsOnlySecretsThatTheFileNames(Container container) {
		Map<String, Object> declared = compose.containers().contains(container) ? compose.section("secrets") : union();

		assertThat(container.secrets()).allSatisfy((secret) -> assertThat(declared).containsKey(secret.source()));
	}

	@Test
	void opensOnePortToTheHostAtTheEdge() {
		assertThat(containers().filter((container) -> container.get("ports") != null)).singleElement()
			.returns("edge", Container::name)
			.satisfies((edge) -> assertThat(edge.texts("ports")).hasSize(1));
	}

	@Test
	void keepsDataAndServicesOnNetworksWithoutAWayOut() {
		assertThat(compose.section("networks")).containsOnlyKeys("edge", "app", "data", "egress")
			.containsEntry("app", Map.of("internal", true))
			.containsEntry("data", Map.of("internal", true));
		assertThat(on("egress")).containsExactly("notification-service");
		assertThat(on("edge")).containsExactly("edge");
	}

	@ParameterizedTest
	@MethodSource("containers")
	void waitsForHealthOrForTheEndOfAJob(Container container) {
		container.waits().forEach((other, wait) -> {
			Object condition = ComposeFile.mapping(wait).get("condition");
			Container awaited = containers().filter((c) -> c.name().equals(other)).findFirst().orElseThrow();
			assertThat(condition).isEqualTo(awaited.isJob() ? "service_completed_successfully" : "service_healthy");
			assertThat(awaited.isJob() || !awaited.healthCheck().isEmpty()).as(other).isTrue();
		});
	}

	@ParameterizedTest
	@MethodSource("containers")
	void isWatchedIfItStaysAndStopsInItsOwnTime(Container container) {
		assertThat(container.isJob()).isEqualTo(container.healthCheck().isEmpty());
		assertThat(container.isJob() || "40s".equals(container.get("stop_grace_period"))).isTrue();
	}

	@Test
	void givesEachServiceADatabaseOfItsOwn() {
		assertThat(compose.containers()).filteredOn(Container::isOurs).hasSize(3).allSatisfy((service) -> {
			String store = "mongo-" + service.name().replace("-service", "");
			assertThat(service.waits()).containsKeys(store + "-init", "topics", "keycloak");
			assertThat(compose.container(store + "-init").environment()).containsEntry("SERVICE_MONGO", store)
				.containsEntry("SERVICE_NAME", service.name());
		});
	}

	@Test
	void neverMixesDemonstrationAndProduction() {
		assertThat(compose.containers()).filteredOn(Container::isOurs)
			.allSatisfy((service) -> assertThat(service.environment()).containsEntry("SPRING_PROFILES_ACTIVE", "prod"));
		assertThat(demo.containers()).filteredOn(Container::isOurs)
			.hasSize(3)
			.allSatisfy((service) -> assertThat(service.environment()).containsEntry("SPRING_PROFILES_ACTIVE", "demo"));
		assertThat(compose.containers()).flatMap(Container::mountedFiles).noneMatch((file) -> file.contains("demo"));
	}

	@Test
	void readsNoFileThatIsInGit() throws IOException {
		assertThat(Files.readAllLines(Repository.path(".gitignore"))).contains("deploy/secrets/", ".env");
		assertThat(union().values())
			.allSatisfy((secret) -> assertThat(ComposeFile.mapping(secret).get("file")).asString()
				.startsWith("deploy/secrets/"));
	}

	private static List<String> on(String network) {
		return containers().filter((container) -> container.texts("networks").contains(network))
			.map(Container::name)
			.toList();
	}

	private static Map<String, Object> union() {
		Map<String, Object> secrets = new java.util.HashMap<>(compose.section("secrets"));
		secrets.putAll(demo.section("secrets"));
		return secrets;
	}

}
