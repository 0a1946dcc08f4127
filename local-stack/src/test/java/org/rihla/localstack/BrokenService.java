/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

/** Stands in for a service program that cannot start. */
final class BrokenService {

	private BrokenService() {
	}

	static void main() {
		System.exit(3);
	}

}
