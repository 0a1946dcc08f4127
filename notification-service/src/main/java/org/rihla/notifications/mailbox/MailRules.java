/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a recipient is written to.
 *
 * @param digest between two mails, unless something is urgent
 * @param perDay mails to one recipient; what is over waits for the next day's first
 * @param lease whoever sends a mail and has not said more by then is taken for dead
 * @param alarms between two mails of trouble about one subscription
 */
@ConfigurationProperties("rihla.mail.rules")
record MailRules(@DefaultValue("15m") Duration digest, @DefaultValue("30") int perDay,
		@DefaultValue("90s") Duration lease, @DefaultValue("24h") Duration alarms) {
}
