/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;

import org.rihla.localstack.start.PortTaken;

/** Ports of 127.0.0.1 that nobody listens on. */
public final class FreePorts {

	private static final int LEAST_OFFSET = 1000;

	private FreePorts() {
	}

	public static int one() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** By how much a whole stack can be shifted so that it meets nobody. */
	static int offset() {
		return RandomGenerator.getDefault()
			.ints(LEAST_OFFSET, Ports.LARGEST_OFFSET)
			.filter(FreePorts::isFree)
			.findFirst()
			.orElseThrow();
	}

	private static boolean isFree(int offset) {
		try {
			new Ports(offset).refuseTaken(true);
			return true;
		}
		catch (PortTaken _) {
			return false;
		}
	}

}
