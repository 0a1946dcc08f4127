/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.rihla.chassis.aggregate.Index;
import org.rihla.notifications.subscription.Channel;
import org.rihla.notifications.subscription.Endpoints;
import org.rihla.notifications.webhook.WebhookClient;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires deliveries, their lanes and their senders. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ DeliveryProperties.class, MailSchedule.class })
class DeliveryConfiguration {

	private static final int LANES_AT_ONCE = 64;

	@Bean
	AggregateStore<Delivery, DeliveryId> deliveryStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(Delivery.class, StoredDelivery.COLLECTION, "notification-events"),
				DeliveryId::new);
	}

	@Bean
	Index placeInLane() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending("state.lane", "state.number"),
				new IndexOptions().sparse(true));
	}

	@Bean
	Index dueOfSubscription() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending("state.subscriptionId", "state.dueAt"));
	}

	@Bean
	Index logOfSubscription() {
		return new Index(StoredDelivery.COLLECTION,
				Indexes.ascending("state.subscriptionId", StoredDelivery.MADE, "_id"));
	}

	@Bean
	Index due() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending("state.dueAt", "state.subscriptionId"),
				new IndexOptions().sparse(true));
	}

	@Bean
	Index waitingOfSubscription() {
		return new Index(StoredDelivery.COLLECTION,
				Indexes.ascending("state.subscriptionId", "state.status", StoredDelivery.ENDED, "_id"));
	}

	@Bean
	Index waitingOfCase() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending("state.sharing.caseId", "state.status"),
				new IndexOptions().sparse(true));
	}

	@Bean
	Index deliveriesInState() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending("state.status", StoredDelivery.MADE, "_id"));
	}

	@Bean
	Index excerptsToForget() {
		return new Index(StoredDelivery.COLLECTION, Indexes.ascending(StoredDelivery.EXCERPTS_SINCE),
				new IndexOptions().sparse(true));
	}

	@Bean
	Index attemptsOfDelivery() {
		return new Index(AttemptLog.COLLECTION, Indexes.ascending("delivery", "number"));
	}

	@Bean
	Index attemptsToForget() {
		return new Index(AttemptLog.COLLECTION, Indexes.ascending(AttemptLog.AT));
	}

	@Bean
	Index hoursOfEndpoint() {
		return new Index(EndpointHours.COLLECTION, Indexes.ascending(EndpointHours.SUBSCRIPTION, EndpointHours.HOUR));
	}

	@Bean
	Index hoursOfAll() {
		return new Index(EndpointHours.COLLECTION, Indexes.ascending(EndpointHours.HOUR));
	}

	@Bean
	Index lanesToCheck() {
		return new Index(Lanes.COLLECTION, Indexes.ascending(Lanes.CHECK_AT), new IndexOptions().sparse(true));
	}

	@Bean
	WebhookSender webhookSender(AggregateStore<Delivery, DeliveryId> deliveries, Records records, LastLook lastLook,
			Endpoints endpoints, WebhookClient client, DeliveryProperties properties, Clock clock) {
		RetrySchedule schedule = new RetrySchedule(properties.schedule(), properties.giveUp(), new Random());
		return new WebhookSender(deliveries, records, lastLook, endpoints, client, schedule, clock,
				UUID.randomUUID().toString());
	}

	@Bean(destroyMethod = "stop")
	Senders senders(WebhookSender sender, Probes probes, Endpoints endpoints, DueQueries queries, LaneOrder order,
			DeliveryProperties properties, Clock clock) {
		Senders.Load load = new Senders.Load(Executors.newVirtualThreadPerTaskExecutor(),
				new Permits(properties.firstAttempts(), properties.laterAttempts()),
				() -> new Desk(properties.atOnce(), new RateLimit(properties.perSecond(), properties.burst())));
		return new Senders(sender, probes, endpoints, queries, order, load, clock);
	}

	@Bean
	DeliverySweep deliverySweep(Pings pings, Lanes lanes, LaneOrder order, Endpoints endpoints, Returning returning,
			DueQueries queries, Senders senders, DeliveryProperties properties, Clock clock) {
		return new DeliverySweep(
				List.of(pings::sendDue, () -> lanes.toCheck(LANES_AT_ONCE).forEach(order::moveOn),
						endpoints::pauseHopeless, returning::helpThoseThatAreBack,
						() -> endpoints.toProbe().forEach(senders::wake),
						() -> queries.subscriptionsDue(Channel.WEBHOOK, clock.instant()).forEach(senders::wake)),
				senders, properties.sweep());
	}

}
