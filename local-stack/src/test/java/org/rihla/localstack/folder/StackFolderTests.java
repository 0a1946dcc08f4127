/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.start.DataFolderInUse;
import org.rihla.localstack.start.DataFolderUnusable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StackFolderTests {

	@TempDir
	Path temporary;

	@Test
	void isMadeWhereThereWasNoneAndTakenAgainLater() throws IOException {
		Path root = this.temporary.resolve("new/.rihla");
		try (StackFolder folder = StackFolder.take(root)) {
			Files.createDirectories(folder.of("store"));
		}

		try (StackFolder again = StackFolder.take(root)) {
			assertThat(again.of("store")).isDirectory();
		}
	}

	@Test
	void belongsToOneProcessAtATime() {
		try (StackFolder folder = StackFolder.take(this.temporary)) {
			assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> StackFolder.take(this.temporary))
				.withMessageContaining(this.temporary.toString());
			assertThat(folder.state()).doesNotExist();
		}
	}

	@Test
	void isNeverAFolderOfSomethingElse() throws IOException {
		Path thesis = Files.writeString(this.temporary.resolve("thesis.txt"), "years of work");

		assertThatExceptionOfType(DataFolderUnusable.class).isThrownBy(() -> StackFolder.take(this.temporary))
			.withMessageContaining("it holds something else");
		assertThat(thesis).exists();
	}

	@Test
	void losesOnlyWhatAStackWroteWhenItIsEmptied() throws IOException {
		try (StackFolder folder = StackFolder.take(this.temporary)) {
			Files.writeString(Files.createDirectories(folder.of("store").resolve("deep")).resolve("file"), "data");
			Files.createFile(folder.of("seeded"));
			Path note = Files.writeString(this.temporary.resolve("note.txt"), "mine");

			folder.empty();

			assertThat(folder.of("store")).doesNotExist();
			assertThat(folder.of("seeded")).doesNotExist();
			assertThat(note).exists();
		}
	}

	@Test
	void saysInOneLineThatItIsAFile() throws IOException {
		Path file = Files.createFile(this.temporary.resolve("file"));

		assertThatExceptionOfType(DataFolderUnusable.class).isThrownBy(() -> StackFolder.take(file))
			.withMessageMatching("Data folder: .*file cannot be used: .*");
	}

}
