/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.rihla.notifications.delivery.RetrySchedule;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a mail goes again that the mail server did not take.
 *
 * @param delays before the second, third … try
 * @param giveUp after the first try came due
 */
@ConfigurationProperties("rihla.mail.retry")
record MailSchedule(@DefaultValue( {
		"1m", "5m", "30m", "2h", "6h", "24h" }) List<Duration> delays, @DefaultValue("96h") Duration giveUp){

	RetrySchedule tries() {
		return new RetrySchedule(this.delays, this.giveUp, new Random());
	}
}
