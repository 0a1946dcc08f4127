/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

/**
 * What one request may do: the caller, the action that was permitted, the role that
 * permits it and the widest scope it gives. Services ask for it as a method argument.
 */
public record Access(Caller caller, String action, String role, Scope scope) {
}
