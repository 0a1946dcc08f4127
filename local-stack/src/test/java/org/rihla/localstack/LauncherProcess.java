/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The launcher in a process of its own, as {@code ./run} starts it. */
final class LauncherProcess implements AutoCloseable {

	private static final int PATIENCE_SECONDS = 120;

	private final Process process;

	private final List<String> lines = new ArrayList<>();

	private LauncherProcess(Process process) {
		this.process = process;
	}

	static LauncherProcess start(String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-Xmx512m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
						"-cp", System.getProperty("java.class.path"), LocalStack.class.getName()));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			process.getOutputStream().close();
			return new LauncherProcess(process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads on until a line begins so, or the process ends. */
	LauncherProcess awaitLine(String beginning) throws Exception {
		BufferedReader output = this.process.inputReader();
		CompletableFuture.runAsync(() -> {
			try {
				String line = output.readLine();
				while (line != null) {
					this.lines.add(line);
					line = line.startsWith(beginning) ? null : output.readLine();
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		return this;
	}

	/** Reads everything and waits for the end. */
	int exitCode() throws Exception {
		awaitLine("\n");
		if (!this.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			throw new IllegalStateException("Still running: " + this.lines);
		}
		return this.process.exitValue();
	}

	String output() {
		return String.join("\n", this.lines);
	}

	/** Ends it as Ctrl-C would; the process itself would close its output as well. */
	void interrupt() {
		this.process.toHandle().destroy();
	}

	/** Ends it as {@code kill -9} does. */
	void kill() {
		this.process.toHandle().destroyForcibly();
		this.process.onExit().join();
	}

	List<ProcessHandle> children() {
		return this.process.descendants().toList();
	}

	@Override
	public void close() {
		interrupt();
		this.process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
	}

}
