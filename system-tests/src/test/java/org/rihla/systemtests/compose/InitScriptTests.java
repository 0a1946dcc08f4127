/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class InitScriptTests {

	@TempDir
	Path folder;

	@BeforeEach
	void copyTheScriptAway() throws IOException {
		Files.createDirectory(this.folder.resolve("deploy"));
		Files.copy(Repository.path("deploy/init"), this.folder.resolve("deploy/init"));
	}

	@Test
	void makesEverySecretThatTheComposeFilesMount() throws Exception {
		Script run = init("--demo");

		assertThat(run.exitCode()).as(run.output()).isZero();
		for (String file : new String[] { "docker-compose.yml", "deploy/compose.demo.yml" }) {
			assertThat(ComposeFile.read(file).section("secrets").values()).extracting(ComposeFile::mapping)
				.extracting((secret) -> this.folder.resolve(String.valueOf(secret.get("file"))))
				.allSatisfy((secret) -> assertThat(secret).isNotEmptyFile());
		}
	}

	@Test
	void pointsEachServiceAtItsOwnDatabaseAsItsOwnUser() throws Exception {
		init();

		assertThat(files().get("case-service.mongo-uri"))
			.matches("mongodb://case-service:[0-9a-f]{48}@mongo-case:27017/rihla_case\\?authSource=admin")
			.contains(files().get("case-service.mongo-password"));
	}

	@Test
	void letsOnlyTheOwnerIntoTheFolder() throws Exception {
		init();

		assertThat(Files.getPosixFilePermissions(this.folder.resolve("deploy/secrets")))
			.isEqualTo(PosixFilePermissions.fromString("rwx------"));
	}

	@Test
	void overwritesNothing() throws Exception {
		init("--demo");
		Map<String, String> first = files();

		init("--demo");

		assertThat(files()).isEqualTo(first);
	}

	@Test
	void makesMasterKeysOfTheFormThatTinkReads() throws Exception {
		init();

		JsonNode keyset = JsonMapper.shared()
			.readTree(this.folder.resolve("deploy/secrets/case-service.master-key").toFile());
		byte[] key = Base64.getDecoder().decode(keyset.at("/key/0/keyData/value").asString());
		assertThat(key).hasSize(34).startsWith(0x1a, 0x20);
		assertThat(keyset.at("/key/0/keyId")).isEqualTo(keyset.path("primaryKeyId"));
	}

	@Test
	void takesTheFingerprintsOfStoredCopiesOnly() throws Exception {
		init();
		assertThat(files().get(".env")).isEmpty();
		Path copies = Files.createDirectory(this.folder.resolve("copies"));
		for (String service : new String[] { "case", "return", "notification" }) {
			String name = service + "-service.master-key";
			Files.copy(this.folder.resolve("deploy/secrets").resolve(name), copies.resolve(name));
		}

		assertThat(init("--copies", copies.toString()).exitCode()).isZero();

		assertThat(files().get(".env")).contains("RIHLA_CASE_KEY_ESCROWED=", "RIHLA_RETURN_KEY_ESCROWED=",
				"RIHLA_NOTIFICATION_KEY_ESCROWED=");
	}

	@Test
	void refusesACopyOfAnotherKey() throws Exception {
		init();
		Path copies = Files.createDirectory(this.folder.resolve("copies"));
		Files.writeString(copies.resolve("case-service.master-key"), "another");

		Script run = init("--copies", copies.toString());

		assertThat(run.exitCode()).isEqualTo(1);
		assertThat(run.output()).contains("case-service.master-key is not a copy of");
	}

	private Script init(String... arguments) throws IOException, InterruptedException {
		return Script.run(this.folder, Map.of(), this.folder.resolve("deploy/init"), arguments);
	}

	private Map<String, String> files() throws IOException {
		Map<String, String> content = new TreeMap<>();
		try (Stream<Path> files = Files.walk(this.folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				content.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return content;
	}

}
