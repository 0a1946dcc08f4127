/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.operations;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.subscription.EndpointStates;

/**
 * An endpoint and how long something waits for it.
 *
 * @param waitingSince when the oldest that is not through was made; absent if none waits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EndpointRow(@JsonUnwrapped EndpointStates.State state, @Nullable Instant waitingSince) {
}
