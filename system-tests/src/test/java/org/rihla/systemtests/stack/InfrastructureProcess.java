/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Broker, store, identity provider, mail sink and partner simulator of the local stack,
 * one process that says where they are.
 */
final class InfrastructureProcess implements AutoCloseable {

	private final Process process;

	private final Map<String, String> addresses;

	private InfrastructureProcess(Process process, Map<String, String> addresses) {
		this.process = process;
		this.addresses = addresses;
	}

	/** Starts it and waits until it is ready. */
	static InfrastructureProcess start(Path home, Path data, int portOffset) throws IOException {
		Path log = data.resolve("infrastructure.log");
		Process process = new ProcessBuilder(Programs.java(), "-Xmx768m", "-XX:TieredStopAtLevel=1",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Drihla.home=" + home,
				"-jar", program(home).toString(), "--infrastructure-only", "--port-offset",
				Integer.toString(portOffset), "--data", data.resolve("infrastructure").toString())
			.redirectError(log.toFile())
			.start();
		BufferedReader out = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		String line = out.readLine();
		while (line != null && !line.startsWith("READY ")) {
			line = out.readLine();
		}
		if (line == null) {
			throw new IllegalStateException("The infrastructure did not start: " + Files.readString(log));
		}
		return new InfrastructureProcess(process, addresses(line.substring("READY ".length())));
	}

	private static Path program(Path home) throws IOException {
		try (Stream<Path> found = Files.list(home.resolve("local-stack/target"))) {
			return found.filter((jar) -> jar.getFileName().toString().matches("local-stack-.*-exec\\.jar"))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("Build local-stack first"));
		}
	}

	private static Map<String, String> addresses(String line) {
		Map<String, String> pairs = new HashMap<>();
		for (String pair : line.split(" ")) {
			pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		return pairs;
	}

	/** What it has said under this name. */
	String told(String name) {
		return this.addresses.getOrDefault(name, "");
	}

	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			this.process.waitFor();
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
