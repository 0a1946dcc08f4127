/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * In whose name mails go.
 *
 * @param from address of the sender; answers to it are read by nobody
 * @param organisation name of the sender
 * @param publicUrl where this service is reached from outside
 * @param deadline for one mail, whatever the server does
 */
@ConfigurationProperties("rihla.mail")
public record MailProperties(@DefaultValue("no-reply@rihla.invalid") String from,
		@DefaultValue("Rihla") String organisation, @DefaultValue("http://127.0.0.1:8083") URI publicUrl,
		@DefaultValue("40s") Duration deadline) {

	/** What stands behind the at sign of the sender. */
	public String domain() {
		return this.from.substring(this.from.lastIndexOf('@') + 1);
	}

}
