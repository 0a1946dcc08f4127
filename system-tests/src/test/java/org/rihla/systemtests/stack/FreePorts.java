/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Finds an offset at which all ports of a stack are free. */
final class FreePorts {

	/**
	 * Highest port stays below those that systems give to outgoing connections, one of
	 * which could take the port of an instance that is down for a moment.
	 */
	private static final int HIGHEST = 32_000;

	private static final List<Integer> PORTS = List.of(9192, 9193, 27117, 8090, 8025, 8443, 8095, 8081, 8082, 8083,
			9081, 9082, 9083);

	private FreePorts() {
	}

	/** For so many instances of each service, each at the next offset. */
	static int offset(int instances) {
		for (int tries = 0; tries < 200; tries++) {
			int offset = ThreadLocalRandom.current().nextInt(1000, HIGHEST - Collections.max(PORTS));
			if (free(offset, instances)) {
				return offset;
			}
		}
		throw new IllegalStateException("No free ports");
	}

	private static boolean free(int offset, int instances) {
		for (int instance = 0; instance < instances; instance++) {
			int shift = offset + instance * Stack.BESIDE;
			if (!PORTS.stream().allMatch((port) -> free(port + shift))) {
				return false;
			}
		}
		return true;
	}

	private static boolean free(int port) {
		try (ServerSocket probe = new ServerSocket()) {
			probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return true;
		}
		catch (IOException _) {
			return false;
		}
	}

}
