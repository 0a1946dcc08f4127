/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks leave.
 *
 * @param allowedNetworks networks allowed besides the public ones
 * @param allowedPorts ports an endpoint may have
 * @param trustCertificates PEM file of certificate authorities trusted besides the usual
 * ones
 * @param deadline for one request from first to last byte
 * @param connect for connecting, and again for the TLS handshake
 * @param resolve for the answer of the name service
 */
@ConfigurationProperties("rihla.webhooks")
record WebhookProperties(@DefaultValue List<String> allowedNetworks, @DefaultValue( {
		"443", "8443" }) Set<Integer> allowedPorts, @Nullable Path trustCertificates,
		@DefaultValue("20s") Duration deadline, @DefaultValue("5s") Duration connect,
		@DefaultValue("3s") Duration resolve){
}
