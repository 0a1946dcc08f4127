/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How many events the listeners of all services have not taken yet. */
final class ConsumerLag {

	private ConsumerLag() {
	}

	static long of(String bootstrapServers) {
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
			long lag = 0;
			List<String> groups = admin.listGroups().all().get().stream().map((group) -> group.groupId()).toList();
			for (String group : groups) {
				lag += lag(admin, admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get());
			}
			return lag;
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static long lag(Admin admin, Map<TopicPartition, OffsetAndMetadata> taken)
			throws ExecutionException, InterruptedException {
		Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
		taken.keySet().forEach((partition) -> latest.put(partition, OffsetSpec.latest()));
		Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(latest).all().get();
		return ends.entrySet()
			.stream()
			.mapToLong((end) -> end.getValue().offset() - offset(taken.get(end.getKey())))
			.sum();
	}

	private static long offset(@Nullable OffsetAndMetadata taken) {
		return (taken != null) ? taken.offset() : 0;
	}

}
