/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.openapi;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/**
 * Describes what the chassis adds to every endpoint; the rest is read from the
 * controllers.
 */
@AutoConfiguration
@ConditionalOnClass(name = "org.springdoc.core.customizers.OpenApiCustomizer")
class OpenApiConfiguration {

	private static final String BEARER = "accessToken";

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(Access.class, Change.class, Creation.class);
	}

	@Bean
	ModelConverter plainValues() {
		return new PlainValues();
	}

	@Bean
	OperationCustomizer commonRules() {
		return new CommonRules();
	}

	@Bean
	OpenApiCustomizer describedService(@Value("${rihla.service}") String service) {
		return (document) -> {
			document.setInfo(new Info().title("Rihla " + service).version("1.0"));
			document.setServers(null);
			document.getPaths().remove("/error");
			document.getPaths()
				.getOrDefault("/problems/{code}", new PathItem())
				.readOperations()
				.forEach((operation) -> operation.summary("Read what a problem means")
					.description("Where the type of a problem leads; open to everybody."));
			Components components = (document.getComponents() != null) ? document.getComponents() : new Components();
			components.addSchemas(Problems.SCHEMA, Problems.schema());
			components.addSecuritySchemes(BEARER,
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
			document.setComponents(components);
			document.addSecurityItem(new SecurityRequirement().addList(BEARER));
		};
	}

}
