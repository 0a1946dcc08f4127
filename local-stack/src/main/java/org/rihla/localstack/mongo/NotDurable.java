/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

/**
 * A commit failed, so nothing that this process still remembers may be trusted to be in
 * the file.
 */
final class NotDurable extends RuntimeException {

	NotDurable(Throwable cause) {
		super("the store could not write its file; it answers nothing until it is started again: " + cause.getMessage(),
				cause);
	}

}
