/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.idempotency;

import java.util.List;

import org.rihla.chassis.cipher.Fingerprint;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts keys, versions and exact bodies in front of every command. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class IdempotencyConfiguration {

	/** Nothing is buffered for somebody without a token. */
	@Bean
	FilterRegistrationBean<ExactBodyFilter> exactBodyFilter(ObjectProvider<BodyKind> kinds) {
		FilterRegistrationBean<ExactBodyFilter> filter = new FilterRegistrationBean<>(
				new ExactBodyFilter(kinds.stream().toList()));
		filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10);
		return filter;
	}

	@Bean
	WebMvcConfigurer commandWebConfigurer(Fingerprint hash) {
		CommandInterceptor interceptor = new CommandInterceptor(new RunningCommands(), hash);
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(interceptor).order(Ordered.LOWEST_PRECEDENCE);
			}

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(new CommandArgumentResolver());
			}

		};
	}

}
