/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.cipher.Keysets;
import org.rihla.chassis.outbox.CrashPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what an erasure intends: records first, keys next, word last. Each step may be
 * repeated, so whoever comes after a crash begins anew.
 */
final class Erasing {

	private static final Logger log = LoggerFactory.getLogger(Erasing.class);

	private final AggregateStore<Erasure, ErasureId> store;

	private final List<CaseEraser> erasers;

	private final Keysets keysets;

	private final String serviceCode;

	private final Clock clock;

	Erasing(AggregateStore<Erasure, ErasureId> store, List<CaseEraser> erasers, Keysets keysets, String serviceCode,
			Clock clock) {
		this.store = store;
		this.erasers = List.copyOf(erasers);
		this.keysets = keysets;
		this.serviceCode = serviceCode;
		this.clock = clock;
	}

	/** Brings it as far as it may go now. */
	void run(ErasureId id) {
		Erasure erasure = this.store.find(id).orElseThrow();
		if (erasure.status() == ErasureStatus.SETTLED) {
			return;
		}
		Cause cause = Cause.job("erasure", id.value() + "|" + erasure.version().number());
		TreeSet<String> destroyed = erase(erasure, cause);
		CrashPoint.pass("erasure.after-keys");
		Erasure now = this.store.update(id, cause.and("end"), (found) -> end(found, erasure.status(), destroyed));
		log.info("erasure {} is {}: {} keysets destroyed", id.value(), now.status(), now.keysets().size());
	}

	private TreeSet<String> erase(Erasure erasure, Cause cause) {
		UUID caseId = erasure.caseId();
		TreeSet<String> subjects = new TreeSet<>();
		this.erasers.forEach((eraser) -> subjects.addAll(eraser.subjects(caseId)));
		Erasure doomed = this.store.update(erasure.id(), cause.and("subjects"), (found) -> found.doom(subjects));
		CrashPoint.pass("erasure.after-subjects");
		for (CaseEraser eraser : this.erasers) {
			long records = eraser.erase(caseId);
			CrashPoint.pass("erasure.after-records");
			if (records > 0) {
				this.store.update(erasure.id(), cause.and(eraser.what()),
						(found) -> found.count(eraser.what(), records));
			}
		}
		TreeSet<String> destroyed = new TreeSet<>();
		doomed.subjects().forEach((subject) -> destroyed.addAll(this.keysets.destroy(subject)));
		return destroyed;
	}

	/** Nothing, if another was faster. */
	private void end(Erasure erasure, ErasureStatus seen, TreeSet<String> destroyed) {
		if (erasure.status() == seen) {
			switch (seen) {
				case BEGUN -> erasure.complete(this.serviceCode, destroyed, this.clock.instant());
				case COMPLETED -> erasure.settle(destroyed, this.clock.instant());
				case SETTLED -> {
				}
			}
		}
	}

}
