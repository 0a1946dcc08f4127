/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.format.FormatterRegistry;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The clock, and what every request must look like before anybody is asked. */
@AutoConfiguration(before = ValidationAutoConfiguration.class)
class WebDefaults {

	private static final String AHEAD_FILE = "rihla.clock.ahead-file";

	/**
	 * Milliseconds, as all instants on the wire and in the store have them.
	 * @throws IllegalStateException when production is told to be ahead of its time
	 */
	@Bean
	@ConditionalOnMissingBean
	Clock clock(Environment environment) {
		Clock clock = Clock.tickMillis(ZoneOffset.UTC);
		String aheadFile = environment.getProperty(AHEAD_FILE);
		if (aheadFile == null) {
			return clock;
		}
		if (environment.acceptsProfiles(Profiles.of("prod"))) {
			throw new IllegalStateException(AHEAD_FILE + " is for demonstrations and tests, not for profile prod");
		}
		return new AheadClock(clock, Path.of(aheadFile));
	}

	/** A text is a text: {@code 1} or {@code true} is not made into one. */
	@Bean
	JsonMapperBuilderCustomizer textsAreTexts() {
		return (builder) -> builder.withCoercionConfig(LogicalType.Textual,
				(texts) -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
	}

	@Bean
	@ConditionalOnMissingBean
	static LocalValidatorFactoryBean defaultValidator(ApplicationContext context, ObjectProvider<Clock> clock) {
		LocalValidatorFactoryBean validator = new ValuelessValidator(clock::getObject);
		validator.setMessageInterpolator(new MessageInterpolatorFactory(context).getObject());
		return validator;
	}

	@Bean
	WebMvcConfigurer strictRequests() {
		return new WebMvcConfigurer() {

			@Override
			public void addFormatters(FormatterRegistry registry) {
				registry.addConverter(String.class, UUID.class, Ids::uuid);
				registry.addConverterFactory(new Ids());
			}

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new KnownParameters());
			}

		};
	}

}
