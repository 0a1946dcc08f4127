/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far a group has thought it over.
 *
 * @param coolingOffUntil before then no tickets; absent before everybody has declared
 * @param waivedRequests those who asked in writing not to have to wait
 */
public record Deliberation(Counselling counselling, @Nullable Instant coolingOffUntil,
		List<WaiveCoolingOff.WrittenRequest> waivedRequests) {

	public Deliberation {
		waivedRequests = List.copyOf(waivedRequests);
	}

	/** Before the first talk. */
	public static Deliberation none() {
		return new Deliberation(Counselling.none(), null, List.of());
	}

	/** With a session as it stands now. */
	public Deliberation with(CounsellingSession session) {
		return new Deliberation(this.counselling.with(session), this.coolingOffUntil, this.waivedRequests);
	}

	/** Everybody has declared: time to think it over. */
	public Deliberation until(Instant coolingOffUntil) {
		return new Deliberation(this.counselling, coolingOffUntil, this.waivedRequests);
	}

	/** Nobody needs to wait any longer than that. */
	public Deliberation waived(List<WaiveCoolingOff.WrittenRequest> requests, Instant now) {
		return new Deliberation(this.counselling, coolingOffRuns(now) ? now : this.coolingOffUntil, requests);
	}

	/** As those take it along who go on by themselves. */
	public Deliberation parted() {
		return new Deliberation(this.counselling, this.coolingOffUntil, List.of());
	}

	/** Whether the time to think it over is not over at that moment. */
	public boolean coolingOffRuns(Instant on) {
		return this.coolingOffUntil != null && on.isBefore(this.coolingOffUntil);
	}

}
