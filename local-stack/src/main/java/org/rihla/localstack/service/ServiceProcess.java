/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.rihla.localstack.folder.KnownProcess;
import org.rihla.localstack.start.PartFailed;

/** One running service program. */
public final class ServiceProcess implements AutoCloseable {

	/** Services finish their requests and hand over their leases first. */
	private static final Duration ORDERLY_END = Duration.ofSeconds(35);

	private static final Duration BETWEEN_PROBES = Duration.ofMillis(250);

	private static final long LARGE_LOG = 20L * 1024 * 1024;

	/** The first compiler alone: on a laptop a quick start counts more than the peak. */
	private static final List<String> JVM = List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
			"-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED",
			"--sun-misc-unsafe-memory-access=allow");

	private final Service service;

	private final Process process;

	private final Path log;

	private ServiceProcess(Service service, Process process, Path log) {
		this.service = service;
		this.process = process;
		this.log = log;
	}

	/**
	 * Starts the program; it is not ready yet.
	 * @param jar of the service
	 * @param around what it is told
	 * @param logs folder of its log file
	 * @return the process
	 * @throws IOException when the process or its log file cannot be made
	 */
	public static ServiceProcess start(Service service, Path jar, Surroundings around, Path logs) throws IOException {
		return start(service, jar, List.of(), around, logs);
	}

	/**
	 * Starts the program; it is not ready yet.
	 * @param service which it is
	 * @param jar of the service
	 * @param jvm what its Java is told besides
	 * @param around what it is told
	 * @param logs folder of its log file
	 * @return the process
	 * @throws IOException when the process or its log file cannot be made
	 */
	public static ServiceProcess start(Service service, Path jar, List<String> jvm, Surroundings around, Path logs)
			throws IOException {
		Files.createDirectories(logs);
		Path log = logs.resolve(service.label() + ".log");
		if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
			Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
		}
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(JVM);
		command.addAll(jvm);
		command.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
		command.addAll(ServiceSettings.of(service, around));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
			.start();
		process.getOutputStream().close();
		return new ServiceProcess(service, process, log);
	}

	/**
	 * Waits until the service says that it is ready.
	 * @param portOffset by which its probe is shifted
	 * @param patience after which it counts as failed
	 * @return the ready service
	 * @throws PartFailed when it ends before, or takes longer
	 */
	public ServiceProcess awaitReady(int portOffset, Duration patience) {
		long deadline = System.nanoTime() + patience.toNanos();
		while (!isReady(this.service, portOffset)) {
			if (endsWithin(BETWEEN_PROBES)) {
				throw new PartFailed(this.service.label(),
						"ended with code %d before it was ready; its last words are in %s"
							.formatted(this.process.exitValue(), this.log));
			}
			if (System.nanoTime() > deadline) {
				throw new PartFailed(this.service.label(),
						"not ready after %d s; its log is %s".formatted(patience.toSeconds(), this.log));
			}
		}
		return this;
	}

	/**
	 * Asks the readiness probe once.
	 * @param service to ask
	 * @param portOffset by which its probe is shifted
	 * @return whether it answers 200
	 */
	public static boolean isReady(Service service, int portOffset) {
		URI probe = URI
			.create("http://127.0.0.1:" + (service.managementPort() + portOffset) + "/actuator/health/readiness");
		try (HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
			return client
				.send(HttpRequest.newBuilder(probe).timeout(Duration.ofSeconds(5)).build(), BodyHandlers.discarding())
				.statusCode() == 200;
		}
		catch (IOException _) {
			return false;
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private boolean endsWithin(Duration duration) {
		try {
			return this.process.waitFor(duration.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new PartFailed(this.service.label(), "stopped while it was starting");
		}
	}

	/** Runs something when the program ends, for whatever reason. */
	public void onEnd(Runnable action) {
		this.process.onExit().thenRun(action);
	}

	/** Which service it is. */
	public Service service() {
		return this.service;
	}

	/** What people call it. */
	public String name() {
		return this.service.label();
	}

	/** Where it writes what it does. */
	public Path log() {
		return this.log;
	}

	/** What identifies the process. */
	public KnownProcess known() {
		return KnownProcess.of(this.service.label(), this.process.toHandle());
	}

	/** Asks it to end, without waiting. */
	public void requestEnd() {
		this.process.destroy();
	}

	/** Ends the program in order, and by force only when it does not listen. */
	@Override
	public void close() {
		requestEnd();
		if (!endsWithin(ORDERLY_END)) {
			this.process.destroyForcibly();
		}
	}

}
