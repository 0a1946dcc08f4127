/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.erasure.ErasureEvent.ErasureCompleted;

/**
 * The intent to forget a case in this service, kept until it is done; then the proof that
 * it was, and the mark by which late events are known.
 */
public final class Erasure extends Aggregate<ErasureId> {

	private UUID caseId;

	private String missionCode;

	private String officeCode;

	private ErasureStatus status = ErasureStatus.BEGUN;

	private Instant since;

	/** Whose keysets go; noted before the records that name them do. */
	private TreeSet<String> subjects = new TreeSet<>();

	private TreeMap<String, Long> erased = new TreeMap<>();

	private TreeSet<String> keysets = new TreeSet<>();

	@SuppressWarnings("NullAway.Init")
	private Erasure() {
	}

	Erasure(ErasureId id, CaseErased order, Instant now) {
		super(id);
		this.caseId = order.caseId();
		this.missionCode = order.missionCode();
		this.officeCode = order.officeCode();
		this.since = now;
		this.subjects.add(order.caseId().toString());
	}

	/** Notes keysets that have to go. */
	void doom(Collection<String> more) {
		this.subjects.addAll(more);
	}

	/** Counts what was removed. */
	void count(String what, long records) {
		this.erased.merge(what, records, Long::sum);
	}

	/** Everything was removed and these keysets destroyed. */
	void complete(String serviceCode, Collection<String> destroyed, Instant now) {
		moveTo(ErasureStatus.COMPLETED, now);
		this.keysets.addAll(destroyed);
		record(new ErasureCompleted(serviceCode, this.keysets.size(), recordsErased(), now));
	}

	/** What raced with it is gone as well. */
	void settle(Collection<String> destroyed, Instant now) {
		moveTo(ErasureStatus.SETTLED, now);
		this.keysets.addAll(destroyed);
	}

	/** The case that is erased. */
	public UUID caseId() {
		return this.caseId;
	}

	/** Where it stands. */
	public ErasureStatus status() {
		return this.status;
	}

	/** Since when it stands there. */
	public Instant since() {
		return this.since;
	}

	/** How many records were removed, by what they were. */
	public Map<String, Long> erased() {
		return new TreeMap<>(this.erased);
	}

	/** Ids of the destroyed keysets, as every unit names the one that sealed it. */
	public List<String> keysets() {
		return List.copyOf(this.keysets);
	}

	Set<String> subjects() {
		return new TreeSet<>(this.subjects);
	}

	private long recordsErased() {
		return this.erased.values().stream().mapToLong(Long::longValue).sum();
	}

	private void moveTo(ErasureStatus next, Instant now) {
		this.status = step(this.status, next);
		this.since = now;
	}

	@Override
	protected Origin origin() {
		return new Origin(this.caseId, this.missionCode, this.officeCode);
	}

}
