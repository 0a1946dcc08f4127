/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java process of its own that a test can kill without a farewell; it says
 * {@code READY} when it serves.
 */
public final class ChildJvm implements AutoCloseable {

	private static final String READY = "READY ";

	private final Process process;

	private final String ready;

	private ChildJvm(Process process, String ready) {
		this.process = process;
		this.ready = ready;
	}

	/**
	 * Runs a main class on this test's class path and waits until it is ready.
	 * @param options for the JVM, before the class
	 */
	public static ChildJvm start(Class<?> main, List<String> options, String... arguments) {
		return start(List.of(), main, options, arguments);
	}

	/**
	 * As {@link #start(Class, List, String...)}, behind a command that prepares the
	 * process.
	 */
	public static ChildJvm start(List<String> before, Class<?> main, List<String> options, String... arguments) {
		List<String> command = new ArrayList<>(before);
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m"));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(List.of(arguments));
		try {
			Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			return new ChildJvm(process, awaitReady(process));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Called by the child: tells the parent where it serves. */
	public static void ready(String text) {
		System.out.println(READY + text);
	}

	/** What the child said when it was ready. */
	public String address() {
		return this.ready;
	}

	/** Waits until it has ended by itself. */
	public int exitCode() {
		return this.process.onExit().join().exitValue();
	}

	/** Ends it as {@code kill -9} does. */
	public void kill() {
		this.process.destroyForcibly();
		this.process.onExit().join();
	}

	/** Asks it to stop in order, and kills it when it has had this much time for that. */
	public void killWhileItStops(int millis) throws InterruptedException {
		this.process.destroy();
		this.process.waitFor(millis, TimeUnit.MILLISECONDS);
		kill();
	}

	@Override
	public void close() {
		kill();
	}

	private static String awaitReady(Process process) throws IOException {
		BufferedReader output = process.inputReader();
		String line = output.readLine();
		while (line != null) {
			if (line.startsWith(READY)) {
				return line.substring(READY.length());
			}
			line = output.readLine();
		}
		throw new IOException("The child ended before it was ready: " + process.onExit().join().exitValue());
	}

}
