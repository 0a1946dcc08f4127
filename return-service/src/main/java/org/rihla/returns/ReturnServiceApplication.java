/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

/** Starts here. */
public final class ReturnServiceApplication {

	private ReturnServiceApplication() {
	}

	static void main(String[] args) {
	}

}
