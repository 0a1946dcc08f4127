/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

/**
 * Gets an access token as a demo user; what the identity provider takes differs between
 * the stacks.
 */
public interface Login {

	/** The form of a token request. */
	Form form(String user);

	/**
	 * A token request.
	 *
	 * @param basic user and secret for HTTP basic authentication; empty for none
	 * @param body form-encoded
	 */
	record Form(String basic, String body) {

	}

}
