/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;

import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Index;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DueDeliveries;
import org.rihla.notifications.delivery.LaneOrder;
import org.rihla.notifications.delivery.LastLook;
import org.rihla.notifications.delivery.RetrySchedule;
import org.rihla.notifications.delivery.lane.Lanes;
import org.rihla.notifications.subscription.Channel;
import org.rihla.notifications.subscription.Endpoints;
import org.rihla.notifications.webhook.WebhookClient;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what sends and what it counts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliveryProperties.class)
class SendingConfiguration {

	private static final int LANES_AT_ONCE = 64;

	@Bean
	Index hoursOfEndpoint() {
		return new Index(EndpointHours.COLLECTION, Indexes.ascending(EndpointHours.SUBSCRIPTION, EndpointHours.HOUR));
	}

	@Bean
	Index hoursOfAll() {
		return new Index(EndpointHours.COLLECTION, Indexes.ascending(EndpointHours.HOUR));
	}

	@Bean
	WebhookSender webhookSender(AggregateStore<Delivery, DeliveryId> deliveries, Records records, LastLook lastLook,
			Endpoints endpoints, WebhookClient client, DeliveryProperties properties, Clock clock) {
		RetrySchedule schedule = new RetrySchedule(properties.schedule(), properties.giveUp(), new Random());
		return new WebhookSender(deliveries, records, lastLook, endpoints, client, schedule, clock,
				UUID.randomUUID().toString());
	}

	@Bean(destroyMethod = "stop")
	Senders senders(WebhookSender sender, Probes probes, Endpoints endpoints, DueDeliveries queries, LaneOrder order,
			DeliveryProperties properties, Clock clock) {
		Senders.Load load = new Senders.Load(Executors.newVirtualThreadPerTaskExecutor(),
				new Permits(properties.firstAttempts(), properties.laterAttempts()),
				() -> new Turnstile(properties.atOnce(), new RateLimit(properties.perSecond(), properties.burst())));
		return new Senders(sender, probes, endpoints, queries, order, load, clock);
	}

	@Bean
	DeliverySweep deliverySweep(Pings pings, Lanes lanes, LaneOrder order, Endpoints endpoints, Returning returning,
			DueDeliveries queries, Senders senders, DeliveryProperties properties, Clock clock) {
		return new DeliverySweep(
				List.of(pings::sendDue, () -> lanes.toCheck(LANES_AT_ONCE).forEach(order::moveOn),
						endpoints::pauseHopeless, returning::helpThoseThatAreBack,
						() -> endpoints.toProbe().forEach(senders::wake),
						() -> queries.subscriptionsDue(Channel.WEBHOOK, clock.instant()).forEach(senders::wake)),
				senders, properties.sweep());
	}

}
