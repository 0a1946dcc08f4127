/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When webhooks are sent.
 *
 * @param schedule delays before the second, third … attempt
 * @param giveUp after the first attempt came due
 * @param sweep how often it is looked for what is due
 * @param atOnce attempts at one endpoint at the same time
 * @param perSecond attempts at one endpoint
 * @param burst attempts at one endpoint after a pause
 * @param firstAttempts first and second attempts at the same time, at all endpoints
 * @param laterAttempts later ones
 */
@ConfigurationProperties("rihla.webhooks")
record DeliveryProperties(@DefaultValue( {
		"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h" }) List<Duration> schedule,
		@DefaultValue("96h") Duration giveUp, @DefaultValue("1s") Duration sweep, @DefaultValue("4") int atOnce,
		@DefaultValue("10") int perSecond, @DefaultValue("20") int burst, @DefaultValue("192") int firstAttempts,
		@DefaultValue("64") int laterAttempts){
}
