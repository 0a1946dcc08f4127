/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mission's choices about waiting; the defaults are ours.
 *
 * @param offer working days for which an offer stands
 * @param unanswered offers without an answer after which there are no more
 * @param recontact time without a contact after which somebody is to be called
 * @param stale the same after which there are no more offers
 */
@ConfigurationProperties("rihla.waitlist")
record WaitlistRules(@DefaultValue("5") int offer, @DefaultValue("2") int unanswered,
		@DefaultValue("30d") Duration recontact, @DefaultValue("90d") Duration stale) {
}
