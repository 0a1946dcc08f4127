/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

/** Why an attempt failed. */
public enum Failure {

	/** The host has no address. */
	DNS,
	/** The host has an address that nothing may be sent to. */
	BLOCKED_ADDRESS,
	/** Nobody listens there, or not in time. */
	CONNECT,
	/** The certificate is not trusted, or the protocols do not match. */
	TLS,
	/** No complete answer in time. */
	TIMEOUT,
	/** The connection broke. */
	RESET,
	/** It answered, but not 2xx. */
	STATUS,
	/** The headers of the answer are too large. */
	TOO_LARGE

}
