/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Something else listens where a part wants to listen. */
public final class PortTaken extends StartRefused {

	private final int port;

	/**
	 * Names the part and its port.
	 * @param part what wanted to start, in a word or two
	 * @param port the loopback port it wanted
	 */
	public PortTaken(String part, int port) {
		super("%s: port %d is taken; stop what listens there, or shift all ports".formatted(part, port), null);
		this.port = port;
	}

	/** The port that was wanted. */
	public int port() {
		return this.port;
	}

	/**
	 * Refuses a port on which something listens.
	 * @param part what wants to start, in a word or two
	 * @param port the loopback port it wants; 0 (any free one) is never taken
	 */
	public static void check(String part, int port) {
		try (ServerSocket probe = new ServerSocket()) {
			probe.setReuseAddress(true);
			probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		}
		catch (IOException _) {
			throw new PortTaken(part, port);
		}
	}

}
