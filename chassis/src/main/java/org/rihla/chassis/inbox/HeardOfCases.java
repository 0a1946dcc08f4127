/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.util.List;
import java.util.UUID;

import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/** What the listeners of this service keep of a case by its id. */
public final class HeardOfCases {

	private final ParkedCases parked;

	private final Positions positions;

	private final KafkaListenerEndpointRegistry listeners;

	HeardOfCases(ParkedCases parked, Positions positions, KafkaListenerEndpointRegistry listeners) {
		this.parked = parked;
		this.positions = positions;
		this.listeners = listeners;
	}

	/**
	 * Forgets events of an erased case that wait parked, and how far its own events were
	 * heard.
	 * @return at how many listeners the case was parked
	 */
	public long forget(UUID caseId) {
		List<String> names = List.copyOf(this.listeners.getListenerContainerIds());
		this.positions.forget(names, caseId);
		return this.parked.forget(names, caseId.toString());
	}

}
