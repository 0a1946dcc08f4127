/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.erasure;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.parcel.Parcel;
import org.rihla.chassis.parcel.ParcelId;

/** Removes parcels; dies before or after it did so where a test says so. */
class ParcelEraser implements CaseEraser {

	private final AggregateStore<Parcel, ParcelId> parcels;

	private final Map<UUID, Death> deaths = new ConcurrentHashMap<>();

	private final Map<UUID, String> ownKeys = new ConcurrentHashMap<>();

	ParcelEraser(AggregateStore<Parcel, ParcelId> parcels) {
		this.parcels = parcels;
	}

	/** When it dies, once. */
	enum Death {

		BEFORE, AFTER

	}

	void dieOnce(UUID caseId, Death death) {
		this.deaths.put(caseId, death);
	}

	/** Until the parcels of the case are gone, these keys are known to be of it. */
	void ownKeys(UUID caseId, String subject) {
		this.ownKeys.put(caseId, subject);
	}

	@Override
	public String what() {
		return "parcels";
	}

	@Override
	public Set<String> subjects(UUID caseId) {
		return this.ownKeys.containsKey(caseId) ? Set.of(this.ownKeys.get(caseId)) : Set.of();
	}

	@Override
	public long erase(UUID caseId) {
		Death death = this.deaths.remove(caseId);
		if (death == Death.BEFORE) {
			throw new IllegalStateException("killed before");
		}
		long removed = this.parcels.removal().allOf(caseId);
		this.ownKeys.remove(caseId);
		if (death == Death.AFTER) {
			throw new IllegalStateException("killed after");
		}
		return removed;
	}

}
