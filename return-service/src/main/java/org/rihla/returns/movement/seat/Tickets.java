/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement.seat;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What was bought: a secret that opens the booking at the carrier.
 *
 * @param numbers one for each seat, in the order of the group's people, escorts last
 */
public record Tickets(@NotNull @Pattern(regexp = "[A-Z0-9]{5,8}") String bookingReference,
		@NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = "[0-9]{13}") String> numbers) {

	/**
	 * The tickets of some of the seats: the booking is the same. All of them where they
	 * are not numbered seat by seat.
	 */
	Tickets of(Collection<Integer> seats, int all) {
		return (this.numbers.size() != all) ? this : new Tickets(this.bookingReference,
				IntStream.range(0, all).filter(seats::contains).mapToObj(this.numbers::get).toList());
	}

	/** A secret, so not printed. */
	@Override
	public String toString() {
		return "Tickets";
	}

}
