/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs one of the scripts that compose mounts or an operator calls. */
record Script(int exitCode, String output) {

	static Script run(Path folder, Map<String, String> environment, Path script, String... arguments)
			throws IOException, InterruptedException {
		List<String> command = Stream.concat(Stream.of("bash", script.toString()), Stream.of(arguments)).toList();
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().putAll(environment);
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (!process.waitFor(30, TimeUnit.SECONDS)) {
			process.destroyForcibly();
		}
		return new Script(process.exitValue(), output);
	}

}
