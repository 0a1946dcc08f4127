/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a mail tells: no more than a notice holds.
 *
 * @param code of its text, such as {@code notice.referralSent}
 * @param link opens the recipient's login
 */
public record MailItem(String code, @Nullable String caseRef, @Nullable LocalDate dueOn, String link) {
}
