/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.net.URI;
import java.util.Set;

/** Which identity provider a service may be pointed at. */
final class Issuers {

	private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]", "0.0.0.0");

	private Issuers() {
	}

	/**
	 * Under {@code prod} an issuer is reached over TLS and is not this machine: the demo
	 * provider is both.
	 * @throws IllegalStateException naming the property
	 */
	static void check(URI issuer, boolean production) {
		String host = (issuer.getHost() != null) ? issuer.getHost() : "";
		boolean local = LOOPBACK.contains(host) || host.startsWith("127.");
		if (production && (local || host.isEmpty() || !"https".equals(issuer.getScheme()))) {
			throw new IllegalStateException("spring.security.oauth2.resourceserver.jwt.issuer-uri must be https and "
					+ "not loopback under profile prod");
		}
	}

}
