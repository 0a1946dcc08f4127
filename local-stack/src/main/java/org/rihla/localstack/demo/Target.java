/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.net.URI;

/**
 * A running Rihla.
 *
 * @param tokens token endpoint of the identity provider
 * @param hooks where notification-service reaches the partner simulator
 * @param simulator where we ask the partner simulator what it got
 */
public record Target(URI cases, URI returns, URI notifications, URI tokens, URI hooks, URI simulator) {

	/** A path of one of the services. */
	public static URI at(URI base, String path) {
		return URI.create(base + path);
	}

}
