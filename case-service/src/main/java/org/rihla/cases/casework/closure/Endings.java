/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * All that is known about the end of the work: the one that is asked for or in force, and
 * those that did not last.
 *
 * @param retentionUntil day on which deletion is decided; null while the case is open
 * @param retentionAsked whether somebody was asked to decide on it
 * @param rejected why the last request was not approved
 */
public record Endings(@Nullable Closure closure, @Nullable LocalDate retentionUntil, boolean retentionAsked,
		List<Closure> earlierClosures, List<Reopening> reopenings,
		@Nullable @Sealed(Compartment.CORE) Sensitive<String> rejected) {

	public Endings {
		earlierClosures = List.copyOf(earlierClosures);
		reopenings = List.copyOf(reopenings);
	}

	/** The work was never ended. */
	public static Endings none() {
		return new Endings(null, null, false, List.of(), List.of(), null);
	}

	/** The one that is asked for or in force. */
	public Closure current() {
		if (this.closure == null) {
			throw new IllegalStateException("Nobody has asked to end the work");
		}
		return this.closure;
	}

	/** With a request to end the work. */
	public Endings requested(RequestClosure command, Act act) {
		return new Endings(Closure.requested(command, act), null, false, this.earlierClosures, this.reopenings, null);
	}

	/** With the request refused. */
	public Endings rejected(RejectClosure command) {
		return new Endings(null, null, false, this.earlierClosures, this.reopenings, command.reason());
	}

	/** With the request approved. */
	public Endings approved(ApproveClosure command, Closing closing, ClosureTerms terms, Act act) {
		return new Endings(current().approved(command, act), current().retentionUntil(closing, terms, act), false,
				this.earlierClosures, this.reopenings, null);
	}

	/** What must hold before the work begins again. */
	public static Condition[] reopenable(ReopenCase command, Act act) {
		return Reopening.conditions(command, act);
	}

	/** With the work begun again; the next end sets a new day of retention. */
	public Endings reopened(ReopenCase command, Act act) {
		return new Endings(null, null, false,
				Stream.concat(this.earlierClosures.stream(), Stream.of(current())).toList(),
				Stream.concat(this.reopenings.stream(), Stream.of(Reopening.of(command, act))).toList(), null);
	}

	/** Holds when that day comes after today and after the present day of retention. */
	public Condition extendable(LocalDate until, LocalDate today) {
		return new Condition("retention-date-not-later",
				until.isAfter(today) && (this.retentionUntil == null || until.isAfter(this.retentionUntil)));
	}

	/** With another day of retention. */
	public Endings extended(LocalDate until) {
		return new Endings(this.closure, until, false, this.earlierClosures, this.reopenings, this.rejected);
	}

	/** With somebody asked to decide on deletion, if that day has come. */
	public Endings retentionReached(LocalDate today) {
		boolean reached = this.retentionUntil != null && !today.isBefore(this.retentionUntil);
		return new Endings(this.closure, this.retentionUntil, reached || this.retentionAsked, this.earlierClosures,
				this.reopenings, this.rejected);
	}

}
