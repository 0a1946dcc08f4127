/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

/** How far the screening of one person has come; it is no secret. */
public enum ScreeningState {

	NOT_STARTED, RAPID_DONE, FULL_REQUIRED, FULL_DONE, REVIEW_DUE

}
