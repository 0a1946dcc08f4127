/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

/** 422: notices cannot be sent to this address. It does not say which address it is. */
public final class EndpointNotAllowed extends RuntimeException {

	EndpointNotAllowed(String why) {
		super("The endpoint is not allowed: " + why, null, false, false);
	}

}
