/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AbstractOAuth2Token;
import org.springframework.web.client.RestClient;

/**
 * The line to the case-service: connected within 1 s, answered within 2 s, or not at all.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecheckConfiguration.CaseService.class)
class RecheckConfiguration {

	@Bean
	CaseServiceClient caseServiceClient(RestClient.Builder builder, CaseService settings) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(settings.connect()).build());
		requests.setReadTimeout(settings.total());
		return new CaseServiceClient(builder.baseUrl(settings.url().toString())
			.requestFactory(requests)
			.requestInterceptor(withTheCallersToken())
			.build());
	}

	private static ClientHttpRequestInterceptor withTheCallersToken() {
		return (request, body, execution) -> {
			Authentication caller = SecurityContextHolder.getContext().getAuthentication();
			if (caller != null && caller.getCredentials() instanceof AbstractOAuth2Token token) {
				request.getHeaders().setBearerAuth(token.getTokenValue());
			}
			return execution.execute(request, body);
		};
	}

	/**
	 * Where the case-service is, and how long to wait for it.
	 *
	 * @param connect to be connected
	 * @param total until its answer begins
	 */
	@ConfigurationProperties("rihla.case-service")
	record CaseService(@DefaultValue("http://127.0.0.1:8081") URI url, @DefaultValue("1s") Duration connect,
			@DefaultValue("2s") Duration total) {
	}

}
