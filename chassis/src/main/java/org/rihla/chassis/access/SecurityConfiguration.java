/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.net.URI;
import java.time.Clock;

import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.PermissionTable.Endpoint;
import org.rihla.chassis.problem.ProblemWriter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Who comes in at all: a valid access token of the configured issuer, except for the
 * meaning of problems and, on the management port, health and figures; commands there are
 * for operators.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	TokenProblems tokenProblems(ProblemWriter writer) {
		return new TokenProblems(writer);
	}

	/**
	 * Asks the issuer for its keys at the first request, so it may start later. Behind a
	 * proxy the issuer's name is the outer one, while its keys may be had from within.
	 */
	@Bean
	JwtDecoder accessTokens(Environment environment, @Value("${rihla.service}") String service,
			@Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") URI issuer,
			@Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri:}") String keys) {
		boolean production = isProduction(environment);
		Issuers.check(issuer, production);
		return new SupplierJwtDecoder(() -> {
			NimbusJwtDecoder decoder = ((keys.isEmpty()) ? NimbusJwtDecoder.withIssuerLocation(issuer.toString())
					: NimbusJwtDecoder.withJwkSetUri(keys))
				.validateType(false)
				.jwsAlgorithm(SignatureAlgorithm.RS256)
				.jwsAlgorithm(SignatureAlgorithm.ES256)
				.build();
			decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
					new JwtTimestampValidator(TokenRules.TOLERANCE), new JwtIssuerValidator(issuer.toString()),
					new JwtTypeValidator("at+jwt"), new TokenRules(service, !production, Clock.systemUTC())));
			return decoder;
		});
	}

	@Bean
	@Order(1)
	SecurityFilterChain managementSecurity(HttpSecurity http, TokenProblems problems, Environment environment) {
		CallerConverter callers = new CallerConverter(isProduction(environment));
		return closed(http, problems).securityMatcher(EndpointRequest.toAnyEndpoint())
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(EndpointRequest.to("health", "metrics", "prometheus"))
						.permitAll()
						.requestMatchers(EndpointRequest.to("parkedcases", "blindindex", "timeline", "auditverify"))
						.access((caller, _) -> new AuthorizationDecision(isOperator(caller.get())))
						.anyRequest()
						.denyAll())
			.oauth2ResourceServer((server) -> server.authenticationEntryPoint(problems)
				.accessDeniedHandler(problems)
				.jwt((jwt) -> jwt.jwtAuthenticationConverter(callers)))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain apiSecurity(HttpSecurity http, TokenProblems problems, PermissionTable table,
			Environment environment, @Value("${rihla.service}") String service) {
		String[] publicPaths = table.endpointsOf(service)
			.stream()
			.filter(Endpoint::isPublic)
			.map(Endpoint::path)
			.toArray(String[]::new);
		CallerConverter callers = new CallerConverter(isProduction(environment));
		return closed(http, problems)
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(publicPaths)
				.permitAll()
				.anyRequest()
				.authenticated())
			.oauth2ResourceServer((server) -> server.authenticationEntryPoint(problems)
				.accessDeniedHandler(problems)
				.jwt((jwt) -> jwt.jwtAuthenticationConverter(callers)))
			.build();
	}

	/**
	 * No sessions, no cookies, no pages, and headers that let nothing be cached, framed
	 * or guessed.
	 */
	private static HttpSecurity closed(HttpSecurity http, TokenProblems problems) {
		return http.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.headers((headers) -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
				.addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
				.contentTypeOptions(Customizer.withDefaults())
				.contentSecurityPolicy((csp) -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
				.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
				.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable));
	}

	private static boolean isOperator(@Nullable Authentication caller) {
		return caller instanceof CallerAuthentication known && known.getPrincipal().roles().contains("ops");
	}

	private static boolean isProduction(Environment environment) {
		return environment.acceptsProfiles(Profiles.of("prod"));
	}

}
