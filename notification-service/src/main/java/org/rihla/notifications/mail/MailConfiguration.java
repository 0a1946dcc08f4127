/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Wires mails; production speaks to its mail server under encryption or not at all. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {

	private static final String STARTTLS = "spring.mail.properties.mail.smtp.starttls.required";

	MailConfiguration(Environment environment) {
		boolean encrypted = environment.getProperty(STARTTLS, Boolean.class, false)
				|| "smtps".equals(environment.getProperty("spring.mail.protocol"));
		if (environment.acceptsProfiles(Profiles.of("prod")) && !encrypted) {
			throw new IllegalStateException(STARTTLS + " must be true in profile prod");
		}
	}

}
