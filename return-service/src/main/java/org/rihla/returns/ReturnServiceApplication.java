/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts return-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class ReturnServiceApplication {

	public static void main(String[] args) {
		SpringApplication.run(ReturnServiceApplication.class, args);
	}

}
