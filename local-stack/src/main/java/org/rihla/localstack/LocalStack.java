/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.rihla.localstack.start.PartFailed;
import org.rihla.localstack.start.StartRefused;

/** Starts, stops and shows the whole of Rihla on one machine. */
public final class LocalStack {

	private LocalStack() {
	}

	static void main(String[] args) {
		Path home = Path.of(System.getProperty("rihla.home", "")).toAbsolutePath();
		System.exit(run(List.of(args), home, System.out, System.err).code());
	}

	static ExitCode run(List<String> arguments, Path home, PrintStream out, PrintStream err) {
		try {
			Options options = Options.parse(arguments, home);
			try (Progress progress = new Progress(options.forPrograms() ? err : out)) {
				return run(options, home, progress, out);
			}
		}
		catch (StartRefused ex) {
			err.println(ex.getMessage());
			return ExitCode.of(ex);
		}
	}

	private static ExitCode run(Options options, Path home, Progress progress, PrintStream out) {
		return switch (options.command()) {
			case HELP -> {
				out.print(Options.USAGE);
				yield ExitCode.DONE;
			}
			case STOP -> new StopCommand(options.data(), progress).run();
			case STATUS -> new StatusCommand(options.data(), progress).run();
			case EVENTS -> new EventsCommand(options, progress).run(out);
			case CHECK -> new CheckCommand(options, progress).run(out);
			case START -> start(options, home, progress, out);
		};
	}

	/** Stays until a signal comes; stopping is the work of the shutdown hook. */
	private static ExitCode start(Options options, Path home, Progress progress, PrintStream out) {
		Running running = new Running();
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(running, progress)));
		try {
			progress.line("Starting from %s", options.data());
			Infrastructure infrastructure = new StackLauncher(options, home, running, progress).launch();
			progress.line("Everything is up after %.1f s", progress.seconds());
			Demonstration demonstration = new Demonstration(infrastructure, options, progress);
			if (options.demo().smoke()) {
				return demonstration.smoke(out) ? ExitCode.DONE : ExitCode.FAILED;
			}
			demonstration.seed();
			new Greeting(infrastructure, options).print(out);
			new CountDownLatch(1).await();
			return ExitCode.DONE;
		}
		catch (StartRefused ex) {
			running.close();
			throw ex;
		}
		catch (IOException | InterruptedException ex) {
			throw new PartFailed("Local stack", ex);
		}
	}

	private static void stop(Running running, Progress progress) {
		if (!running.isClosed()) {
			progress.line("Stopping, services first");
			running.close();
			progress.line("Stopped");
		}
	}

}
