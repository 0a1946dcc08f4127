/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.rihla.localstack.folder.KnownProcess;
import org.rihla.localstack.folder.StackState;

/**
 * Service programs whose launcher was killed: they would keep ports and data from the
 * next start.
 */
final class Leftovers {

	private static final int ORDERLY_END_SECONDS = 35;

	private Leftovers() {
	}

	/**
	 * Only called by the owner of the folder, so whoever is written down there has no
	 * launcher any more.
	 */
	static void end(StackState state, Progress progress) {
		for (KnownProcess service : state.services()) {
			service.running().ifPresent((process) -> {
				end(process);
				progress.line("  %-20s of an earlier run was still there and has been stopped", service.name());
			});
		}
	}

	/** Ends a process in order, and by force only when it does not listen. */
	private static void end(ProcessHandle process) {
		process.destroy();
		try {
			process.onExit().get(ORDERLY_END_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException _) {
			process.destroyForcibly();
		}
	}

}
