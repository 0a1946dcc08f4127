/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

/** Starts here. */
public final class LocalStack {

	private LocalStack() {
	}

	static void main(String[] args) {
	}

}
