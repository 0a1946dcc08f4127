/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

/** Groups of closure codes; all that others hear of why a case ended. */
public enum ClosureGroup {

	RETURNED, NOT_RETURNED, ADMIN

}
