/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.things;

import java.util.concurrent.CountDownLatch;

/** Lets a test hold one request back while it sends another. */
public final class Waiting {

	/** Opened by the request that waits. */
	public static final CountDownLatch ARRIVED = new CountDownLatch(1);

	/** Opened by the test. */
	public static final CountDownLatch RELEASED = new CountDownLatch(1);

	private Waiting() {
	}

}
