/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.util.UUID;

import org.rihla.notifications.partner.PartnerId;

/**
 * A case, as one partner calls it.
 *
 * @param partnerId who calls it so; an own office in mails to staff
 */
record CaseReference(String caseRef, UUID caseId, PartnerId partnerId) {
}
