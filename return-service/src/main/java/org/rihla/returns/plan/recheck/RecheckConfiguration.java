/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The line to the case-service: connected within 1 s, answered within 2 s, or not at all;
 * after 5 failures in a row nobody waits for it for 10 s.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecheckConfiguration.CaseService.class)
class RecheckConfiguration {

	@Bean
	CaseServiceClient caseServiceClient(JsonMapper json, CaseService settings, Clock clock) {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(settings.connect())
			.build());
		requests.setReadTimeout(settings.total());
		JsonMapper lenient = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
		return new CaseServiceClient(RestClient.builder()
			.configureMessageConverters(
					(converters) -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(lenient)))
			.baseUrl(settings.url().toString())
			.requestFactory(requests)
			.requestInterceptor(withTheCallersToken())
			.build(), new CircuitBreaker(settings.failures(), settings.rest(), clock));
	}

	private static ClientHttpRequestInterceptor withTheCallersToken() {
		return (request, body, execution) -> {
			String token = callersToken();
			if (token != null) {
				request.getHeaders().set(HttpHeaders.AUTHORIZATION, token);
			}
			return execution.execute(request, body);
		};
	}

	private static @Nullable String callersToken() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)
				? current.getRequest().getHeader(HttpHeaders.AUTHORIZATION) : null;
	}

	/**
	 * Where the case-service is, and how long to wait for it.
	 *
	 * @param connect to be connected
	 * @param total until its answer begins
	 * @param failures in a row after which it is not asked for a while
	 * @param rest how long that is
	 */
	@ConfigurationProperties("rihla.case-service")
	record CaseService(@DefaultValue("http://127.0.0.1:8081") URI url, @DefaultValue("1s") Duration connect,
			@DefaultValue("2s") Duration total, @DefaultValue("5") int failures, @DefaultValue("10s") Duration rest) {
	}

}
