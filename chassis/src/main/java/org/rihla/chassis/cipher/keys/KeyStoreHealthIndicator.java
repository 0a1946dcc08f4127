/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the key store answers and belongs to the master key. */
final class KeyStoreHealthIndicator extends AbstractHealthIndicator {

	private final KeyStore keys;

	KeyStoreHealthIndicator(KeyStore keys) {
		super("The key store does not open");
		this.keys = keys;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		this.keys.serviceHash();
		health.up();
	}

}
