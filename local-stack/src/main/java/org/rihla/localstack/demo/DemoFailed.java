/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

/** A step did not do what it should; the message says which and what was answered. */
public final class DemoFailed extends RuntimeException {

	DemoFailed(String message) {
		super(message);
	}

}
