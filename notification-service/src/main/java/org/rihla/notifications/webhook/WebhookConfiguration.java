/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Wires the way out. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookProperties.class)
class WebhookConfiguration {

	/** Not virtual: a look-up that hangs in the system would keep their carrier. */
	private static final ThreadFactory NAME_SERVICE = Thread.ofPlatform().daemon().name("webhook-names-", 0).factory();

	private static final int PLENTY = 10_000;

	/** Looking whether a connection still stands costs a millisecond. */
	private static final TimeValue USED_A_MOMENT_AGO = TimeValue.ofMilliseconds(500);

	private static final int HEADER_LINES = 64;

	private static final int HEADER_LINE = 4096;

	@Bean
	EndpointGuard endpointGuard(WebhookProperties properties, Environment environment) {
		List<Network> besides = properties.allowedNetworks().stream().map(Network::of).toList();
		if (environment.acceptsProfiles(Profiles.of("prod")) && besides.stream().anyMatch(this::coversLoopback)) {
			throw new IllegalStateException("rihla.webhooks.allowed-networks must not cover loopback under prod");
		}
		return new EndpointGuard(
				new TimedResolver(properties.resolve(), Executors.newThreadPerTaskExecutor(NAME_SERVICE)),
				new AddressRules(besides), properties.allowedPorts());
	}

	private boolean coversLoopback(Network network) {
		return network.contains(InetAddress.ofLiteral("127.0.0.1")) || network.contains(InetAddress.ofLiteral("::1"));
	}

	@Bean(destroyMethod = "shutdownNow")
	ScheduledExecutorService webhookDeadlines() {
		return Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("webhook-deadlines").factory());
	}

	@Bean
	WebhookClient webhookClient(EndpointGuard guard, CloseableHttpClient webhookHttp,
			ScheduledExecutorService webhookDeadlines, WebhookProperties properties, Clock clock) {
		return new WebhookClient(guard, webhookHttp, webhookDeadlines, properties.deadline(), clock);
	}

	@Bean
	CloseableHttpClient webhookHttp(EndpointGuard guard, WebhookProperties properties) {
		return HttpClientBuilder.create()
			.setConnectionManager(connections(guard, properties))
			.setDefaultRequestConfig(RequestConfig.custom()
				.setRedirectsEnabled(false)
				.setProtocolUpgradeEnabled(false)
				.setResponseTimeout(Timeout.of(properties.deadline()))
				.setConnectionRequestTimeout(Timeout.of(properties.deadline()))
				.build())
			.setUserAgent("Rihla-Webhooks/1")
			.disableRedirectHandling()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableAutomaticRetries()
			.disableContentCompression()
			.build();
	}

	/** The pool never makes anybody wait: how many go at once is the sender's matter. */
	private PoolingHttpClientConnectionManager connections(EndpointGuard guard, WebhookProperties properties) {
		Http1Config limits = Http1Config.custom().setMaxHeaderCount(HEADER_LINES).setMaxLineLength(HEADER_LINE).build();
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(limits).build())
			.setDnsResolver(guard)
			.setTlsSocketStrategy(ClientTlsStrategyBuilder.create()
				.setSslContext(Trust.with(properties.trustCertificates()))
				.buildClassic())
			.setDefaultTlsConfig(TlsConfig.custom()
				.setSupportedProtocols(TLS.V_1_2, TLS.V_1_3)
				.setHandshakeTimeout(Timeout.of(properties.connect()))
				.build())
			.setDefaultConnectionConfig(ConnectionConfig.custom()
				.setConnectTimeout(Timeout.of(properties.connect()))
				.setSocketTimeout(Timeout.of(properties.deadline()))
				.setTimeToLive(TimeValue.ofSeconds(60))
				.setValidateAfterInactivity(USED_A_MOMENT_AGO)
				.build())
			.setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
			.setMaxConnTotal(PLENTY)
			.setMaxConnPerRoute(PLENTY)
			.build();
	}

}
