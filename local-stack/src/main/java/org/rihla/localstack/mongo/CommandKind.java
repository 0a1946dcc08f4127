/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.Locale;
import java.util.Set;

/**
 * What a command does to the store. The library would log one it does not know, with its
 * content.
 */
enum CommandKind {

	HANDSHAKE, READ, WRITE, UNKNOWN;

	private static final Set<String> HANDSHAKES = Set.of("ismaster", "hello", "buildinfo");

	private static final Set<String> READS = Set.of("aggregate", "collstats", "connectionstatus", "count", "dbstats",
			"distinct", "endsessions", "find", "getlasterror", "getmore", "hostinfo", "killcursors", "listcollections",
			"listdatabases", "listindexes", "ping", "serverstatus", "validate", "whatsmyuri");

	private static final Set<String> WRITES = Set.of("create", "createindexes", "delete", "drop", "dropdatabase",
			"dropindexes", "findandmodify", "insert", "renamecollection", "update");

	static CommandKind of(String command) {
		String name = command.toLowerCase(Locale.ROOT);
		if (HANDSHAKES.contains(name)) {
			return HANDSHAKE;
		}
		if (WRITES.contains(name)) {
			return WRITE;
		}
		return READS.contains(name) ? READ : UNKNOWN;
	}

}
