/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.rihla.localstack.mongo.EmbeddedMongo;
import org.rihla.localstack.mongo.Sync;

/**
 * Where the cases of a run lie: a MongoDB that somebody names, else a file of its own.
 */
record Store(String uri, @Nullable EmbeddedMongo embedded) implements AutoCloseable {

	private static final String BARRIER = "rihla.store.barrier";

	/** For making cases: no write waits for the file. */
	static Store quick(@Nullable String named, Path file) {
		System.setProperty(BARRIER, "off");
		try {
			return durable(named, file);
		}
		finally {
			System.clearProperty(BARRIER);
		}
	}

	/** As users meet it. */
	static Store durable(@Nullable String named, Path file) {
		if (named != null) {
			return new Store(named, null);
		}
		EmbeddedMongo embedded = EmbeddedMongo.start(file, 0, Sync.COMMIT);
		return new Store(embedded.connectionString(), embedded);
	}

	@Override
	public void close() {
		if (this.embedded != null) {
			this.embedded.close();
		}
	}

}
