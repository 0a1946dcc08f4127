/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

import org.rihla.localstack.folder.KnownProcess;
import org.rihla.localstack.folder.StackFolder;
import org.rihla.localstack.folder.StackState;
import org.rihla.localstack.service.Service;
import org.rihla.localstack.service.ServiceJars;
import org.rihla.localstack.service.ServiceProcess;
import org.rihla.localstack.service.Surroundings;

/**
 * Starts the whole stack: first what can refuse, then the infrastructure, then the
 * service programs.
 */
class StackLauncher {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Options options;

	private final Path home;

	private final Running running;

	private final Progress progress;

	StackLauncher(Options options, Path home, Running running, Progress progress) {
		this.options = options;
		this.home = home;
		this.running = running;
		this.progress = progress;
	}

	/** Returns when everything is ready. */
	Infrastructure launch() throws IOException {
		Map<Service, Path> jars = this.options.services() ? ServiceJars.find(this.home, this.options.jars()) : Map.of();
		StackFolder folder = this.running.add("Data folder", StackFolder.take(this.options.data()));
		StackState.read(folder.state()).ifPresent((earlier) -> Leftovers.end(earlier, this.progress));
		this.options.ports().refuseTaken(this.options.services());
		if (this.options.reset()) {
			folder.empty();
		}
		LogFile.open(folder.of("logs"));
		this.running.add("State", () -> Files.deleteIfExists(folder.state()));
		write(folder, List.of());
		Infrastructure infrastructure = Infrastructure.start(folder, this.options.ports(), this.running, this.progress);
		startServices(jars, infrastructure.surroundings(folder, this.options.ports()), folder);
		return infrastructure;
	}

	private void startServices(Map<Service, Path> jars, Surroundings around, StackFolder folder) throws IOException {
		List<ServiceProcess> programs = new ArrayList<>();
		for (Map.Entry<Service, Path> jar : jars.entrySet()) {
			ServiceProcess program = ServiceProcess.start(jar.getKey(), jar.getValue(), around, folder.of("logs"));
			programs.add(this.running.add(program.name(), program));
			write(folder, programs);
		}
		this.running.add("Services", () -> programs.forEach(ServiceProcess::requestEnd));
		awaitReady(programs);
	}

	private void awaitReady(List<ServiceProcess> programs) {
		Ports ports = this.options.ports();
		try (Starter starter = new Starter(this.running, this.progress)) {
			List<Future<ServiceProcess>> ready = new ArrayList<>();
			for (ServiceProcess program : programs) {
				ready.add(starter.await(program.name(), "http://127.0.0.1:" + ports.of(program.service()),
						() -> program.awaitReady(ports.offset(), PATIENCE)));
			}
			ready.forEach(starter::result);
		}
		programs.forEach((program) -> program.onEnd(() -> tellUnlessStopping(program)));
	}

	private void tellUnlessStopping(ServiceProcess program) {
		if (!this.running.isClosed()) {
			this.progress.line("%s ended by itself; its log is %s. The rest goes on until Ctrl-C.", program.name(),
					program.log());
		}
	}

	private void write(StackFolder folder, List<ServiceProcess> programs) throws IOException {
		new StackState(KnownProcess.of("launcher", ProcessHandle.current()), this.options.ports().offset(),
				programs.stream().map(ServiceProcess::known).toList())
			.write(folder.state());
	}

}
