/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Erased;

import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.support.converter.ConversionException;

/** What kind of trouble a record is in, by the exception that its listener threw. */
enum Trouble {

	/** Not an event of ours: to the dead letters. */
	ENVELOPE,
	/** Its data are not what its type promises: the case is parked at once. */
	DATA,
	/**
	 * It needs what is erased, which never comes back: the case is parked at once, until
	 * its erasure takes that away, too.
	 */
	GONE,
	/** Its predecessor is missing: a short wait, then the case is parked. */
	GAP,
	/** Database or network away, a race lost, or no room to park: retried without end. */
	INFRASTRUCTURE,
	/** Anything else: retried for a minute, then the case is parked. */
	OTHER;

	static Trouble of(Throwable thrown) {
		Throwable cause = cause(thrown);
		return switch (cause) {
			case UnreadableEnvelope _ -> ENVELOPE;
			case UnreadableEvent _ -> DATA;
			case Erased _ -> GONE;
			case SequenceGap _ -> GAP;
			case ParkingFull _ -> INFRASTRUCTURE;
			case Refusal.RaceLost _ -> INFRASTRUCTURE;
			case MongoCommandException _ -> OTHER;
			case MongoClientException _ -> INFRASTRUCTURE;
			case MongoException _ -> INFRASTRUCTURE;
			default -> OTHER;
		};
	}

	/** What the listener's own code threw. */
	static Throwable cause(Throwable thrown) {
		Throwable cause = thrown;
		while ((cause instanceof ListenerExecutionFailedException || cause instanceof ConversionException)
				&& cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

}
