/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rihla.chassis.outbox.CrashPoint;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.kafka.support.KafkaUtils;

/**
 * Applies what waits behind a parked case, in order, through the same listener and the
 * same gate.
 */
final class Replay {

	private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

	private final ParkedCases parked;

	private final KafkaListenerEndpointRegistry listeners;

	Replay(ParkedCases parked, KafkaListenerEndpointRegistry listeners) {
		this.parked = parked;
		this.listeners = listeners;
	}

	/**
	 * Whether the present thread is replaying, so that what it applies is not parked
	 * again.
	 */
	boolean isUnderWay() {
		return UNDER_WAY.get();
	}

	/**
	 * Applies all that waits, then frees the case; stops at the first failure.
	 * @return how many events were applied or dropped as duplicates
	 */
	int drain(String listener, String key) {
		String group = KafkaUtils.getConsumerGroupId();
		KafkaUtils.setConsumerGroupId(listener);
		UNDER_WAY.set(true);
		try {
			return drainInOrder(listener, key);
		}
		finally {
			UNDER_WAY.remove();
			if (group != null) {
				KafkaUtils.setConsumerGroupId(group);
			}
			else {
				KafkaUtils.clearConsumerGroupId();
			}
		}
	}

	private int drainInOrder(String listener, String key) {
		int applied = 0;
		do {
			Optional<ConsumerRecord<String, byte[]>> next = this.parked.first(listener, key);
			while (next.isPresent()) {
				if (!delivered(listener, next.get())) {
					return applied;
				}
				this.parked.pop(listener, key, next.get());
				CrashPoint.pass("replay.after-apply");
				applied++;
				next = this.parked.first(listener, key);
			}
		}
		while (!this.parked.free(listener, key));
		return applied;
	}

	/**
	 * False when yet another event is missing; the case goes on waiting, for that one.
	 */
	private boolean delivered(String listener, ConsumerRecord<String, byte[]> record) {
		try {
			deliver(listener, record);
			return true;
		}
		catch (ListenerExecutionFailedException ex) {
			if (ex.getCause() instanceof SequenceGap gap) {
				this.parked.await(listener, gap);
				return false;
			}
			throw ex;
		}
	}

	@SuppressWarnings("unchecked")
	private void deliver(String listener, ConsumerRecord<String, byte[]> record) {
		MessageListenerContainer container = this.listeners.getListenerContainer(listener);
		Object method = (container != null) ? container.getContainerProperties().getMessageListener() : null;
		if (method == null) {
			throw new IllegalArgumentException("No listener " + listener);
		}
		((AcknowledgingConsumerAwareMessageListener<String, byte[]>) method).onMessage(record, null, null);
	}

}
