/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.chassis.cipher.KeysetKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MasterKeyFileTests {

	@TempDir
	Path folder;

	@Test
	void makesAKeyThatOnlyItsOwnerMayRead() throws IOException {
		Path path = this.folder.resolve("keys/master.json");

		String made = new MasterKeyFile(path).generated();

		assertThat(MasterKey.parse("case-service", made)).isNotNull();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rw-------");
		assertThat(path.getParent()).isDirectoryNotContaining("glob:**.new");
	}

	@Test
	void keepsTheKeyOfTheFirstStart() {
		Path path = this.folder.resolve("master.json");

		assertThat(new MasterKeyFile(path).generated()).isEqualTo(new MasterKeyFile(path).generated());
	}

	@Test
	void agreesOnOneKeyWhenInstancesStartTogether() {
		Path path = this.folder.resolve("master.json");
		Set<String> seen = ConcurrentHashMap.newKeySet();

		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			for (int i = 0; i < 8; i++) {
				Callable<Boolean> start = () -> seen.add(new MasterKeyFile(path).generated());
				threads.submit(start);
			}
		}

		assertThat(seen).hasSize(1);
	}

	@Test
	void takesAnEscrowedKey() throws IOException {
		Path path = Files.writeString(this.folder.resolve("master.json"), MasterKey.generate());

		String taken = new MasterKeyFile(path).escrowed(MasterKeyFile.fingerprint(Files.readAllBytes(path)));

		assertThat(taken).isEqualTo(Files.readString(path));
	}

	@Test
	void takesTheKeyThatDeployInitMakes() throws IOException {
		String functions = "eval \"$(sed -n '/^random()/p; /^master_key()/,/^}/p' ../deploy/init)\"; master_key";
		Process init = new ProcessBuilder("bash", "-c", functions).redirectErrorStream(true).start();

		String made = new String(init.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		MasterKey key = MasterKey.parse("case-service", made);
		byte[] wrapped = key.wrap(KeysetKind.SEALING.generate(), KeysetKind.SEALING, "c1:CORE");
		assertThat(key.unwrap(wrapped, KeysetKind.SEALING, "c1:CORE")).isNotNull();
	}

	@Test
	void namesTheFingerprintAsSha256sumPrintsIt() {
		assertThat(MasterKeyFile.fingerprint(new byte[0]))
			.isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	}

	@Test
	void refusesAKeyOfWhichNoCopyIsKept() throws IOException {
		Path path = Files.writeString(this.folder.resolve("master.json"), MasterKey.generate());
		MasterKeyFile file = new MasterKeyFile(path);

		assertThatExceptionOfType(MasterKeyRefused.class).isThrownBy(() -> file.escrowed(null));
		assertThatExceptionOfType(MasterKeyRefused.class).isThrownBy(() -> file.escrowed("00"))
			.withMessageContaining("rihla.cipher.master-key-escrowed is not the fingerprint of " + path);
	}

	@Test
	void refusesAFileThatIsNoKeyWithoutShowingIt() {
		assertThatExceptionOfType(MasterKeyRefused.class).isThrownBy(() -> MasterKey.parse("case-service", "hunter2"))
			.withMessage("The master key file holds no usable keyset")
			.withNoCause();
	}

	@Test
	void refusesAMissingFile() {
		assertThatExceptionOfType(MasterKeyRefused.class)
			.isThrownBy(() -> new MasterKeyFile(this.folder.resolve("absent.json")).escrowed("00"))
			.withMessageContaining("absent.json");
	}

}
