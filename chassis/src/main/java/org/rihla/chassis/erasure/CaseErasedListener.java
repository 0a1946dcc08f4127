/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.util.List;

import org.rihla.chassis.aggregate.OneByOne;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.springframework.kafka.annotation.KafkaListener;

/**
 * Hears that a case is erased. It asks for no place in the sequence: beginning twice is
 * no harm, and an earlier event that is missing must not keep a person in our files.
 */
final class CaseErasedListener {

	private final Erasures erasures;

	private final Erasing erasing;

	CaseErasedListener(Erasures erasures, Erasing erasing) {
		this.erasures = erasures;
		this.erasing = erasing;
	}

	@KafkaListener(id = "${rihla.service}.erasure.case-events", topics = "case-events")
	void on(ReceivedEvent event) {
		if (event.type().equals("case.erased")) {
			ErasureId id = this.erasures.begin(event.read(CaseErased.class), event.cause());
			OneByOne.each("erasure", List.of(id), this.erasing::run);
		}
	}

}
