/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.PrintStream;
import java.util.Optional;

import org.rihla.localstack.events.EventWatch;
import org.rihla.localstack.folder.StackState;

/** Shows the events of a data folder's running stack until Ctrl-C. */
record EventsCommand(Options options, Progress progress) {

	ExitCode run(PrintStream out) {
		Optional<StackState> state = StackState.running(this.options.data().resolve("stack.json"));
		if (state.isEmpty()) {
			this.progress.line("Nothing is running from %s", this.options.data());
			return ExitCode.NOT_RUNNING;
		}
		LogFile.none();
		String kafka = "127.0.0.1:" + new Ports(state.get().portOffset()).kafka();
		try (EventWatch watch = new EventWatch(kafka, this.options.caseId())) {
			watch.follow(out);
		}
		return ExitCode.DONE;
	}

}
