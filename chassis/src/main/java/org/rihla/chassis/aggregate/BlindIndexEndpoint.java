/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import org.rihla.chassis.cipher.keys.IndexKeys;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** For operators, on the management port: the keys of search tokens are changed here. */
@Endpoint(id = "blindindex")
final class BlindIndexEndpoint {

	private final IndexKeys keys;

	private final Reindexing reindexing;

	BlindIndexEndpoint(IndexKeys keys, Reindexing reindexing) {
		this.keys = keys;
		this.reindexing = reindexing;
	}

	/** How many keys there are: one, or more while they are changed. */
	@ReadOperation
	State state() {
		return new State(this.keys.count(), 0);
	}

	/** One step; each a minute after the one before, when all instances know of it. */
	@WriteOperation
	State take(@Selector Step step) {
		return switch (step) {
			case ADD_KEY -> {
				this.keys.add();
				yield state();
			}
			case REINDEX -> new State(this.keys.count(), this.reindexing.run());
			case DROP_OLD_KEYS -> {
				this.keys.dropOld();
				yield state();
			}
		};
	}

	/** What is done to the index, in the order of a change of keys. */
	enum Step {

		ADD_KEY, REINDEX, DROP_OLD_KEYS

	}

	/**
	 * Where the index stands.
	 *
	 * @param rewritten documents that got other tokens
	 */
	record State(int keys, long rewritten) {

	}

}
