/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

/** Names of the members that the outbox keeps in the document of its aggregate. */
public final class OutboxFields {

	/** Of an event that waits: who did what; never on the wire. */
	public static final String AUDIT = "audit";

	/** Record key. */
	public static final String KEY = "key";

	/** Sequence number of the next event. */
	public static final String NEXT_SEQ = "nextSeq";

	/** Events that wait. */
	public static final String OUTBOX = "outbox";

	/** Size of what waits. */
	public static final String OUTBOX_BYTES = "outboxBytes";

	/** Present exactly while something waits: the sparse index of the sweep. */
	public static final String OUTBOX_NEXT_AT = "outboxNextAt";

	/** Highest sequence number that the broker acknowledged. */
	public static final String PUBLISHED_SEQ = "publishedSeq";

	static final String BLOCKED = "outboxBlocked";

	static final String FAILURES = "outboxFailures";

	static final String LEASE_OWNER = "lease.owner";

	static final String LEASE_EPOCH = "lease.epoch";

	static final String LEASE_UNTIL = "lease.until";

	private OutboxFields() {
	}

}
