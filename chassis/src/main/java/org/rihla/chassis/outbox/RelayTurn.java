/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.EventSender.NotSent;
import org.rihla.chassis.outbox.Leases.Lease;

/**
 * One turn at one aggregate: lease, send one event after the other, each only after the
 * one before it was acknowledged, then clear. Whatever line it dies at, the next turn
 * goes on behind what was acknowledged, at worst sending the last events once more.
 */
final class RelayTurn {

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

	private final Leases leases;

	private final EventSender sender;

	private final SentEvents sentEvents;

	private final ChangeTrail trail;

	private final RelayProperties properties;

	private final RelayMetrics metrics;

	private final Clock clock;

	RelayTurn(Leases leases, EventSender sender, SentEvents sentEvents, ChangeTrail trail, RelayProperties properties,
			RelayMetrics metrics, Clock clock) {
		this.leases = leases;
		this.sender = sender;
		this.sentEvents = sentEvents;
		this.trail = trail;
		this.properties = properties;
		this.metrics = metrics;
		this.clock = clock;
	}

	/** What is to be done with an aggregate after its turn. */
	enum Outcome {

		/** Nothing was to be done here, or someone else does it. */
		NOTHING,
		/** All that waited has left. */
		SENT,
		/** More waits. */
		MORE,
		/** The broker did not confirm; it is due later. */
		FAILED,
		/** No event of any aggregate can leave now. */
		MISCONFIGURED

	}

	Outcome serve(Pending pending) throws InterruptedException {
		Lease lease = this.leases.take(pending);
		if (lease == null) {
			return Outcome.NOTHING;
		}
		CrashPoint.pass("relay.after-lease");
		List<OutboxEntry> due = lease.entries()
			.stream()
			.filter((entry) -> entry.seq() > lease.publishedSeq())
			.limit(this.properties.turn())
			.toList();
		int sent = 0;
		NotSent failure = null;
		try {
			for (OutboxEntry entry : due) {
				if (this.clock.instant().isAfter(lease.until().minus(this.properties.margin()))) {
					break;
				}
				this.sender.send(pending.collection().topic(), pending.key(), entry);
				CrashPoint.pass("relay.after-send");
				sent++;
			}
		}
		catch (NotSent ex) {
			failure = ex;
		}
		keep(pending, lease, due.subList(0, sent));
		this.metrics.published(pending.collection().topic(), due.subList(0, sent), this.clock.instant());
		CrashPoint.pass("relay.after-ack");
		return settle(pending, lease, due, sent, failure);
	}

	/** Dying before it is settled leaves the lease, by which the next turn knows. */
	private void keep(Pending pending, Lease lease, List<OutboxEntry> sent) {
		this.sentEvents.keep(pending, sent);
		List<Document> changes = new ArrayList<>();
		for (OutboxEntry entry : sent) {
			if (entry.audit() != null) {
				changes.add(new Document(entry.audit()).append(ChangeTrail.EVENT_ID, entry.id()));
			}
		}
		if (!changes.isEmpty()) {
			this.trail.append(changes, lease.inherited());
			CrashPoint.pass("relay.after-audit");
		}
	}

	private Outcome settle(Pending pending, Lease lease, List<OutboxEntry> due, int sent, @Nullable NotSent failure) {
		long sentSeq = (sent > 0) ? due.get(sent - 1).seq() : lease.publishedSeq();
		if (failure == null && sentSeq == lease.nextSeq() - 1 && this.leases.clear(pending, lease)) {
			CrashPoint.pass("relay.after-clear");
			return Outcome.SENT;
		}
		long bytes = lease.entries()
			.stream()
			.filter((entry) -> entry.seq() <= sentSeq)
			.mapToLong(OutboxEntry::size)
			.sum();
		boolean held = (failure != null && failure.kind() == NotSent.Kind.REFUSED)
				? this.leases.block(pending, lease, sentSeq, bytes, sentSeq + 1, failure.kind().name())
				: this.leases.keep(pending, lease, sentSeq, bytes, next(lease, failure), failure != null);
		if (!held) {
			this.metrics.leaseLost();
			return Outcome.NOTHING;
		}
		if (failure == null) {
			return Outcome.MORE;
		}
		this.metrics.failed(failure.kind());
		return switch (failure.kind()) {
			case UNKNOWN -> Outcome.FAILED;
			case MISCONFIGURED -> Outcome.MISCONFIGURED;
			case REFUSED -> Outcome.NOTHING;
		};
	}

	/** Now, or after a failure 1 s, 2 s, 4 s … 60 s, a fifth more or less. */
	private Instant next(Lease lease, @Nullable NotSent failure) {
		Instant now = this.clock.instant();
		if (failure == null) {
			return now;
		}
		long seconds = Math.min(LONGEST_WAIT.toSeconds(), 1L << Math.min(lease.failures(), 6));
		return now.plusMillis((long) (seconds * 1000 * ThreadLocalRandom.current().nextDouble(0.8, 1.2)));
	}

}
