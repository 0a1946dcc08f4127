/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Who gets a mail, and under which name it goes: the same for all tries, so that a mail
 * program shows a second copy only once.
 *
 * @param messageId without angle brackets
 * @param stop where the reader ends these mails by one click; null where they are part of
 * the work
 */
public record Envelope(Sensitive<String> to, String messageId, @Nullable URI stop) {
}
