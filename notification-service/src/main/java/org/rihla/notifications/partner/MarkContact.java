/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import jakarta.validation.constraints.NotNull;

/** Says whether mails reach a contact point. */
record MarkContact(@NotNull ContactState state) {
}
