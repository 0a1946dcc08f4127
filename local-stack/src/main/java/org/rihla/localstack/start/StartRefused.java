/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.start;

import org.jspecify.annotations.Nullable;

/**
 * A part of the local stack cannot start; the message is one line for the person who
 * tried.
 */
public abstract class StartRefused extends RuntimeException {

	StartRefused(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
