/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.rihla.localstack.folder.StackState;
import org.rihla.localstack.start.PartFailed;

/** Stops the stack of a data folder from another terminal, as Ctrl-C in its own would. */
record StopCommand(Path data, Progress progress) {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	ExitCode run() {
		Optional<StackState> state = StackState.read(this.data.resolve("stack.json"));
		Optional<ProcessHandle> launcher = state.flatMap((known) -> known.launcher().running());
		launcher.ifPresent(this::stop);
		if (launcher.isEmpty()) {
			state.ifPresent((known) -> Leftovers.end(known, this.progress));
			this.progress.line("Nothing is running from %s", this.data);
		}
		return ExitCode.DONE;
	}

	private void stop(ProcessHandle launcher) {
		this.progress.line("Stopping process %d of %s", launcher.pid(), this.data);
		launcher.destroy();
		try {
			launcher.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
			this.progress.line("Stopped after %.1f s", this.progress.seconds());
		}
		catch (InterruptedException | ExecutionException | TimeoutException ex) {
			throw new PartFailed("Local stack", "process %d is still there after %d s; its log is %s"
				.formatted(launcher.pid(), PATIENCE.toSeconds(), this.data.resolve("logs")));
		}
	}

}
