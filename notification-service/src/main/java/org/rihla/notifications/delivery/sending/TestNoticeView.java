/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.webhook.Answer;
import org.rihla.notifications.webhook.Failure;

/**
 * What came of a test notice.
 *
 * @param status HTTP status; absent when none arrived
 * @param failure absent when the endpoint took it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TestNoticeView(String webhookId, Instant at, long durationMillis, @Nullable Integer status,
		@Nullable Failure failure) {

	static TestNoticeView of(String webhookId, Instant at, Answer answer) {
		return new TestNoticeView(webhookId, at, answer.took().toMillis(), answer.status(), answer.failure());
	}

}
