/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

/** The service must not start with this master key, or without one. */
final class MasterKeyRefused extends RuntimeException {

	MasterKeyRefused(String message) {
		super(message);
	}

}
