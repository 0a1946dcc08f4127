/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;

/** Tells what an exception of the client means. */
final class Failures {

	private Failures() {
	}

	static Failure of(IOException ex) {
		return switch (ex) {
			case EndpointGuard.AddressRefused _ -> Failure.BLOCKED_ADDRESS;
			case UnknownHostException _ -> Failure.DNS;
			case ConnectTimeoutException _, ConnectException _, NoRouteToHostException _ -> Failure.CONNECT;
			case SSLException _ -> Failure.TLS;
			case SocketTimeoutException _ -> Failure.TIMEOUT;
			case MessageConstraintException _ -> Failure.TOO_LARGE;
			default -> Failure.RESET;
		};
	}

}
