/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.things;

import org.rihla.chassis.testing.TestIssuer;
import org.rihla.chassis.testing.Tokens;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The thing service trusts the issuer double of these tests. */
@TestConfiguration(proxyBeanMethods = false)
public class ThingIssuer {

	private static final String PROPERTY = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

	@Bean
	DynamicPropertyRegistrar issuer() {
		return (registry) -> registry.add(PROPERTY, () -> TestIssuer.shared().uri());
	}

	/** A token for the thing service. */
	public static Tokens token(String... roles) {
		return Tokens.of(roles).audience("thing-service");
	}

}
