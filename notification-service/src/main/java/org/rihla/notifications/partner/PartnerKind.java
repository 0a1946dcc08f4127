/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

/** What sort of organisation a partner is. */
enum PartnerKind {

	LEGAL_AID, CHILD_PROTECTION, SCHOOLING, SHELTER, HEALTH, PSYCHOSOCIAL, LIVELIHOOD, RECEIVING_OFFICE, UN_BODY,
	OWN_OFFICE

}
