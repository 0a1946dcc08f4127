/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

/** Whether a person can decide for themselves. */
public enum Capacity {

	NOT_IN_DOUBT, IN_DOUBT, ASSESSED_CAPABLE, REPRESENTED

}
