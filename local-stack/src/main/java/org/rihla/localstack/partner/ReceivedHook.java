/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/**
 * One request as it arrived, and what was answered.
 *
 * @param number counts all requests of the simulator from 1
 * @param repeat whether a verified request with this {@code webhook-id} came before
 * @param code the one-time code of a verified ping, which confirms the subscription
 */
@JsonInclude(Include.NON_NULL)
record ReceivedHook(long number, Instant receivedAt, String partner, @Nullable String webhookId,
		@Nullable String timestamp, boolean verified, boolean repeat, int status, @Nullable String type,
		@Nullable String caseRef, @Nullable Long sequence, @Nullable String code, String body) {

	ReceivedHook numbered(long number, boolean repeat) {
		return new ReceivedHook(number, this.receivedAt, this.partner, this.webhookId, this.timestamp, this.verified,
				repeat, this.status, this.type, this.caseRef, this.sequence, this.code, this.body);
	}

}
