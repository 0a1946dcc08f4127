/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

/** A mail as it is read: its fixed subject, and the same words as text and as HTML. */
record MailBody(String subject, String text, String html) {
}
