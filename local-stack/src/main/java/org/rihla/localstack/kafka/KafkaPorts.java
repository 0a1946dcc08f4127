/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.jspecify.annotations.Nullable;

/**
 * Where the broker listens on the loopback address.
 *
 * @param broker clients connect here
 * @param controller the broker talks to itself here
 * @param proxied a second way in, for tests that put a proxy before the broker
 */
public record KafkaPorts(int broker, int controller, @Nullable Proxied proxied) {

	/** The fixed ports of the local stack. */
	public static final KafkaPorts LOCAL = new KafkaPorts(9192, 9193);

	/** Ports without a proxy. */
	public KafkaPorts(int broker, int controller) {
		this(broker, controller, null);
	}

	/** Two ports that were free a moment ago. */
	public static KafkaPorts free() {
		try (ServerSocket one = probe(); ServerSocket two = probe()) {
			return new KafkaPorts(one.getLocalPort(), two.getLocalPort());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All ports moved up by the same number. */
	public KafkaPorts shiftedBy(int offset) {
		return new KafkaPorts(this.broker + offset, this.controller + offset, this.proxied);
	}

	/**
	 * Adds the second way in.
	 * @param listens where the broker itself listens for it
	 * @param advertised the proxy's port, to which the broker sends clients that came
	 * this way
	 */
	public KafkaPorts proxied(int listens, int advertised) {
		return new KafkaPorts(this.broker, this.controller, new Proxied(listens, advertised));
	}

	private static ServerSocket probe() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

	/** A listener that sends its clients to a proxy's port. */
	public record Proxied(int listens, int advertised) {
	}

}
