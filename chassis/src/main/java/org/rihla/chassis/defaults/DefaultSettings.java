/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Loads {@code defaults.properties} beneath everything that a service or operator sets.
 */
final class DefaultSettings implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		try {
			environment.getPropertySources()
				.addLast(new ResourcePropertySource("rihla defaults",
						new ClassPathResource("defaults.properties", DefaultSettings.class)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
