/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import org.springframework.security.core.AuthenticationException;

/** The token is genuine, but whom it describes may not come in. */
final class CallerRefused extends AuthenticationException {

	private final String code;

	/**
	 * A refusal.
	 * @param code of the problem catalogue
	 */
	CallerRefused(String code) {
		super(code);
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
