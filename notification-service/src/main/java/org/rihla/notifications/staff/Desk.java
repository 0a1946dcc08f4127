/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.staff;

import org.jspecify.annotations.Nullable;

/**
 * Who is to be told.
 *
 * @param office null for every office of the mission
 * @param receiving whether it is the office where people arrive, which may be a partner's
 */
record Desk(String role, @Nullable String office, boolean receiving) {
}
