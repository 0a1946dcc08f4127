/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.nio.file.Path;
import java.time.Duration;

import org.rihla.localstack.start.ChildJvm;

/**
 * A store in a process of its own, to be killed: arguments are its file and, for one that
 * gathers live data all the time, {@code restless}. It stops in order when asked to
 * terminate.
 */
final class StoreProcess {

	private StoreProcess() {
	}

	static void main(String[] arguments) {
		EmbeddedMongo store = start(Path.of(arguments[0]), arguments.length > 1);
		Runtime.getRuntime().addShutdownHook(new Thread(store::close));
		ChildJvm.ready(store.connectionString());
	}

	private static EmbeddedMongo start(Path file, boolean restless) {
		return restless ? EmbeddedMongo.start(file, 0, Sync.COMMIT, 1, Duration.ofMillis(10))
				: EmbeddedMongo.start(file, 0, Sync.COMMIT);
	}

}
