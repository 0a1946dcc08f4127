/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.rihla.chassis.access.PermissionTable.Endpoint;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.io.ResourceLoader;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the permission table in front of every controller. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import(SecurityConfiguration.class)
class AccessConfiguration {

	@Bean
	@ConditionalOnMissingBean
	PermissionTable permissionTable(ResourceLoader loader) {
		return PermissionTable.read(loader, "classpath:contracts/access/");
	}

	@Bean
	EndpointCheck endpointCheck(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
			PermissionTable table, @Value("${rihla.service}") String service) {
		return new EndpointCheck(mappings, table.endpointsOf(service), service);
	}

	@Bean
	Refusals refusals(ObjectProvider<RefusedAccess> listeners) {
		return new Refusals(listeners);
	}

	@Bean
	WebMvcConfigurer accessWebConfigurer(PermissionTable table, Refusals refusals,
			@Value("${rihla.service}") String service) {
		Set<String> open = new HashSet<>(EndpointCheck.FRAMEWORK);
		table.endpointsOf(service).stream().filter(Endpoint::isOpen).map(Endpoint::path).forEach(open::add);
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new PermitInterceptor(table, open, refusals)).order(Ordered.HIGHEST_PRECEDENCE);
			}

			@Override
			public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
				resolvers.add(new AccessArgumentResolver());
			}

		};
	}

}
