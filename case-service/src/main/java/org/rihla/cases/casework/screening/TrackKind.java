/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

/** The two sets of extra conditions for people at risk, by neutral names. */
public enum TrackKind {

	CHILD, SPECIALISED

}
