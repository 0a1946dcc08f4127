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

	/** Whether much of the file is no longer live. */
	boolean wasteful();

	/**
	 * Copies live data together, for a short while, so that the room around them can be
	 * used again.
	 */
	void gather();

	long bytes();

}
