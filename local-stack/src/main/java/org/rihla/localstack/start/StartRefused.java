/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.start;

import org.jspecify.annotations.Nullable;

/**
 * A part of the local stack cannot start; the message is one line for the person who
 * tried.
 */
public abstract sealed class StartRefused extends RuntimeException
		permits BadOption, DataFolderInUse, DataFolderUnusable, PartFailed, PortTaken, ProgramMissing {

	StartRefused(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
