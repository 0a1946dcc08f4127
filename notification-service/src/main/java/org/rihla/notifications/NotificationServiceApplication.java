/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Tells partners what they have to look at, and nothing about the person. */
@SpringBootApplication
public class NotificationServiceApplication {

	static void main(String[] args) {
		SpringApplication.run(NotificationServiceApplication.class, args);
	}

}
