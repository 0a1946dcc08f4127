/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.UUID;

import org.rihla.chassis.aggregate.Origin;

/**
 * Who made a partner known, where, and by which request.
 *
 * @param by subject of the caller
 */
record Registration(UUID request, String by, Origin place) {
}
