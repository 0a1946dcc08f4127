/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened, as others may hear it: a record of ids, codes, times and
 * counts. Envelope and common members are added when it is stored; its wire form is
 * checked there against the schema in {@code contracts}.
 */
public interface DomainEvent {

	/** The bare wire name, such as {@code case.registered}. */
	@JsonIgnore
	String type();

	/** When it happened in the world. */
	Instant occurredOn();

	/** Who may hear of it. */
	@JsonIgnore
	default DataClass dataClass() {
		return DataClass.INTERNAL;
	}

	/** Tiers of events. */
	enum DataClass {

		/** Our own services only. */
		INTERNAL,
		/** The restricted topic only. */
		RESTRICTED,
		/** Internal, and a notice to the partner concerned. */
		PARTNER

	}

}
