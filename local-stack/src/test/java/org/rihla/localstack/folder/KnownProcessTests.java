/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class KnownProcessTests {

	private final KnownProcess us = KnownProcess.of("launcher", ProcessHandle.current());

	@Test
	void isFoundAgainWhileItRuns() {
		assertThat(this.us.running()).contains(ProcessHandle.current());
	}

	@Test
	void isNotMistakenForALaterOneWithTheSameNumber() {
		KnownProcess earlier = new KnownProcess("launcher", this.us.pid(), this.us.startedAt().minusSeconds(60));

		assertThat(earlier.running()).isEmpty();
	}

	@Test
	void isWrittenDownAndReadAgain(@TempDir Path folder) throws IOException {
		StackState state = new StackState(this.us, 100, List.of(this.us));

		state.write(folder.resolve("stack.json"));

		assertThat(StackState.read(folder.resolve("stack.json"))).contains(state);
	}

	@Test
	void isForgottenWhenTheNoteIsDamaged(@TempDir Path folder) throws IOException {
		Path note = Files.writeString(folder.resolve("stack.json"), "{\"launcher\":{\"na");

		assertThat(StackState.read(note)).isEmpty();
	}

}
