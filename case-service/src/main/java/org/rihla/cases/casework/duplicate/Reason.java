/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

/** What two people have in common. */
public enum Reason {

	SAME_DOCUMENT, SAME_PHONE, SAME_NAME, SAME_BIRTH_DATE, SAME_BIRTH_YEAR, NEAR_BIRTH_YEAR, SAME_NATIONALITY,
	GROUP_MEMBER_MATCHES

}
