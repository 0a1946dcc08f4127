/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.concurrent.ThreadLocalRandom;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;

/** What comes between one try to write an aggregate and the next. */
final class AnotherTry {

	private AnotherTry() {
	}

	/**
	 * Whether it was written is found out by reading again: the command id tells. What
	 * certainly was not is thrown.
	 */
	static MongoException outcomeUnknown(MongoException ex) {
		boolean unknown = ex instanceof MongoSocketException || ex instanceof MongoTimeoutException
				|| ex instanceof MongoWriteConcernException;
		if (!unknown) {
			throw ex;
		}
		return ex;
	}

	/** Lets a faster writer be done. */
	static void pauseAfterRace() {
		try {
			Thread.sleep(ThreadLocalRandom.current().nextLong(5, 50));
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
