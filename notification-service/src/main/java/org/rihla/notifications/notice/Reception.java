/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.util.UUID;

import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.partner.PartnerId;

/** Which partner was asked to receive the people of which case. */
record Reception(UUID id, UUID caseId, PartnerId partner, Origin origin) {
}
