/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FolderLockTests {

	@TempDir
	Path folder;

	@Test
	void isHeldByOneAtATime() {
		try (FolderLock _ = FolderLock.take("Kafka", this.folder)) {
			assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> FolderLock.take("Kafka", this.folder))
				.withMessage("Kafka: %s is in use by another process; "
						+ "stop that one first, or choose another data folder", this.folder);
		}

		assertThatCode(() -> FolderLock.take("Kafka", this.folder).close()).doesNotThrowAnyException();
	}

	@Test
	void refusesAFolderThatCannotBeMade() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file"), "in the way");

		assertThatExceptionOfType(DataFolderUnusable.class)
			.isThrownBy(() -> FolderLock.take("Kafka", file.resolve("folder")))
			.withMessageStartingWith("Kafka: ")
			.withMessageContaining("cannot write there");
	}

	@Test
	void namesThePortThatIsTaken() throws IOException {
		try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(PortTaken.class).isThrownBy(() -> PortTaken.check("Kafka", other.getLocalPort()))
				.withMessage("Kafka: port %d is taken; stop what listens there, or shift all ports",
						other.getLocalPort());
		}
	}

}
