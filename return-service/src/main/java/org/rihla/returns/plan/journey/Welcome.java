/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Who was asked to be there when the group comes home.
 *
 * @param asked who is asked now
 * @param declined who will not
 * @param declinedBecause why the last of these will not
 */
public record Welcome(@Nullable Reception asked, List<Reception> declined,
		@Sealed(Compartment.TRAVEL) @Nullable Sensitive<String> declinedBecause) {

	public Welcome {
		declined = List.copyOf(declined);
	}

	/** Nobody was asked. */
	public static Welcome none() {
		return new Welcome(null, List.of(), null);
	}

	/** Somebody is asked. */
	public Welcome asking(Reception reception) {
		return new Welcome(reception, this.declined, this.declinedBecause);
	}

	/** They will be there. */
	public Welcome acknowledged(Instant on) {
		return asking(current().acknowledged(on));
	}

	/** They will not: somebody else may be asked. */
	public Welcome declinedFor(@Nullable Sensitive<String> reason) {
		return new Welcome(null, Stream.concat(this.declined.stream(), Stream.of(current().declined())).toList(),
				reason);
	}

	/** Whether somebody will be there. */
	public boolean acknowledged() {
		return this.asked != null && this.asked.acknowledged();
	}

	/** The receiving side's own id of what it prepares, if it was asked. */
	public @Nullable UUID receptionId() {
		return (this.asked != null) ? this.asked.receptionId() : null;
	}

	/** Who prepares to receive the group, if anybody. */
	public @Nullable UUID receivingPartnerId() {
		return (this.asked != null) ? this.asked.receivingPartnerId() : null;
	}

	/** The office that prepares to receive the group, if any. */
	public @Nullable String receivingOfficeCode() {
		return (this.asked != null) ? this.asked.receivingOfficeCode() : null;
	}

	/** Who is asked, where a condition has made sure that somebody is. */
	public Reception current() {
		if (this.asked == null) {
			throw new IllegalStateException("nobody was asked to receive the group");
		}
		return this.asked;
	}

}
