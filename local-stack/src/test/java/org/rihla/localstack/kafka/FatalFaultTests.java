/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.start.ChildJvm;

import static org.assertj.core.api.Assertions.assertThat;

class FatalFaultTests {

	@Test
	void stopsTheOtherPartsBeforeTheProcessEnds(@TempDir Path folder) {
		Path note = folder.resolve("note");

		try (ChildJvm process = ChildJvm.start(FatalFaultProcess.class, List.of(), note.toString())) {
			assertThat(process.exitCode()).isEqualTo(7);
		}

		assertThat(note).hasContent("stopped");
	}

}
