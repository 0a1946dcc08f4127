/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import org.rihla.chassis.aggregate.Origin;

/**
 * Staff who were to be told of something, and have no mailbox.
 *
 * @param office mission and office; of no case, for it is missing for all
 */
public record MissingMailbox(NoticeType notice, String role, Origin office) {
}
