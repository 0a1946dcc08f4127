/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

/** A kind of help that a partner offers and a referral asks for. */
public enum ServiceCode {

	LEGAL, SHELTER, HEALTH, SOCIAL, EDUCATION, LIVELIHOOD, OTHER

}
