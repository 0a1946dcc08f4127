/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

/** What the barrier asks of the file beneath the store. */
interface DurableFile {

	/** Hands all changes so far to the operating system, wholly or not at all. */
	void commit();

	/** Waits until the disk has what was committed. */
	void sync();

	/**
	 * Gives back the room of what is no longer live; nothing else may use the store
	 * meanwhile.
	 */
	void compact();

	long bytes();

	void close();

}
