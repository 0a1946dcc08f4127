/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

/** What an acknowledged write survives. */
public enum Sync {

	/** The death of the process: the operating system has the bytes. */
	COMMIT,

	/**
	 * A power cut too: the disk has them. Slower, each group of writes waits for the
	 * disk.
	 */
	ALWAYS

}
