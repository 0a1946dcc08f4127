/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.util.Optional;
import java.util.function.Function;

/**
 * What one request may do: the caller, the action that was permitted, the role that
 * permits it and the widest scope it gives. Services ask for it as a method argument.
 *
 * @param others what the same caller may do besides
 */
public record Access(Caller caller, String action, String role, Scope scope,
		Function<String, Optional<Access>> others) {

	/** Access to this action and no other. */
	public Access(Caller caller, String action, String role, Scope scope) {
		this(caller, action, role, scope, (_) -> Optional.empty());
	}

	/** The access of the same caller to another action, if one of the roles gives it. */
	public Optional<Access> to(String otherAction) {
		return this.others.apply(otherAction);
	}

}
