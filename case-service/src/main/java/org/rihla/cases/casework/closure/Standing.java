/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

/** How far a person had come when the work ends; decides which codes fit. */
public enum Standing {

	BEFORE_ARRIVAL, REFUSED, ARRIVED

}
