/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Intake, screening, consent, eligibility and referral. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class CaseServiceApplication {

	static void main(String[] args) {
		SpringApplication.run(CaseServiceApplication.class, args);
	}

}
