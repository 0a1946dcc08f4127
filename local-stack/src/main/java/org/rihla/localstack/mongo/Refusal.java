/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

/** The answer to a command that failed, in MongoDB's words. */
final class Refusal {

	/**
	 * MongoDB's {@code InternalError}: a client can draw no conclusion about what
	 * happened.
	 */
	private static final int INTERNAL_ERROR = 1;

	private Refusal() {
	}

	static Document answer(RuntimeException failure) {
		Document answer = new Document("errmsg", message(failure));
		if (failure instanceof MongoServerError error) {
			answer.append("code", error.getCode()).append("codeName", error.getCodeName());
		}
		else if (!(failure instanceof MongoServerException)) {
			answer.append("code", INTERNAL_ERROR).append("codeName", "InternalError");
		}
		return answer.append("ok", 0);
	}

	private static String message(RuntimeException failure) {
		return switch (failure) {
			case MongoServerException refused -> refused.getMessageWithoutErrorCode();
			default -> String.valueOf(failure.getMessage());
		};
	}

}
