/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.webhook.Answer;
import org.rihla.notifications.webhook.Failure;

/**
 * What the mail server said to a mail.
 *
 * @param never whether nothing will ever reach this address
 */
public record Receipt(Answer answer, boolean never) {

	/** Done. Source: RFC 5321, 4.2.3. */
	private static final int OK = 250;

	/** No mailbox has such a name. */
	private static final int NO_ADDRESS = 553;

	static Receipt taken(Duration took) {
		return new Receipt(new Answer(took, null, OK, null), false);
	}

	static Receipt failed(Duration took, Failure failure, @Nullable Integer code) {
		return new Receipt(new Answer(took, failure, code, null), false);
	}

	static Receipt refused(Duration took, int code) {
		return new Receipt(new Answer(took, Failure.STATUS, code, null), true);
	}

	/** One that came before this process could write it down. */
	public static Receipt earlier() {
		return taken(Duration.ZERO);
	}

	/** No server was asked, since what stands there is no address. */
	static Receipt unwritable() {
		return refused(Duration.ZERO, NO_ADDRESS);
	}

	/** Whether the server has it now. */
	public boolean accepted() {
		return this.answer.failure() == null;
	}

}
