/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.kafka.common.utils.Exit;
import org.rihla.localstack.start.ChildJvm;

/** A process whose broker gives up; another part of it takes note when it is stopped. */
final class FatalFaultProcess {

	private FatalFaultProcess() {
	}

	static void main(String[] arguments) {
		new FatalFault(() -> note(Path.of(arguments[0]))).handle();
		ChildJvm.ready("");
		Exit.halt(7, "all log folders failed");
	}

	private static void note(Path file) {
		try {
			Files.writeString(file, "stopped");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
