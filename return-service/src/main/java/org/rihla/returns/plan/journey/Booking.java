/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.movement.MovementId;
import org.rihla.returns.movement.TravelDates;

/**
 * The group's seats, as far as the plan knows of them.
 *
 * @param until end of the hold, then of the clearance to buy tickets
 * @param wanted whether tickets were asked for
 */
public record Booking(State state, @Nullable MovementId movementId, int places, @Nullable Instant until, boolean wanted,
		@Sealed(Compartment.TRAVEL) @Nullable Sensitive<TravelDates> dates) {

	/** Nothing asked for. */
	public static Booking none() {
		return new Booking(State.NONE, null, 0, null, false, null);
	}

	/** Seats are asked for. */
	public static Booking requested(MovementId movement, int places, TravelDates dates) {
		return new Booking(State.REQUESTED, movement, places, null, false, Sensitive.of(dates));
	}

	/** The movement holds them. */
	public Booking held(@Nullable Instant until) {
		return in(State.HELD, until);
	}

	/** Tickets are wanted as soon as the money is committed. */
	public Booking ticketsWanted() {
		return new Booking(State.HELD, this.movementId, this.places, this.until, true, this.dates);
	}

	/** Whether tickets are wanted and may not be bought yet. */
	public boolean awaitsMoney() {
		return this.state == State.HELD && this.wanted;
	}

	/** The money is not committed: tickets are no longer wanted. */
	public Booking moneyRefused() {
		return awaitsMoney() ? held(this.until) : this;
	}

	/** The money is committed: tickets may be bought. */
	public Booking cleared(Instant until) {
		return in(State.CLEARED, until);
	}

	/** Tickets are bought. */
	public Booking ticketed() {
		return in(State.TICKETED, null);
	}

	/** The plan rests: nothing may be bought, and what was bought may be lost. */
	public Booking atRisk() {
		return switch (this.state) {
			case CLEARED -> in(State.HELD, null);
			case TICKETED -> in(State.AT_RISK, null);
			case NONE, REQUESTED, HELD, AT_RISK -> this;
		};
	}

	/** The same for so many people. */
	public Booking places(int places) {
		return new Booking(this.state, this.movementId, places, this.until, this.wanted, this.dates);
	}

	/** Tickets that were bought while the plan had already gone back. */
	public static Booking atRisk(MovementId movement, int places, TravelDates dates) {
		return new Booking(State.AT_RISK, movement, places, null, false, Sensitive.of(dates));
	}

	/** The same on other days. */
	public Booking on(TravelDates moved) {
		return new Booking(this.state, this.movementId, this.places, this.until, this.wanted, Sensitive.of(moved));
	}

	/** Whether the seats were given, with tickets or without. */
	public boolean given() {
		return switch (this.state) {
			case HELD, CLEARED, TICKETED, AT_RISK -> true;
			case NONE, REQUESTED -> false;
		};
	}

	/** Whether it is about this movement. */
	public boolean isOn(MovementId movement) {
		return movement.equals(this.movementId);
	}

	/** Whether it is about this movement and in this state. */
	public boolean is(State state, MovementId movement) {
		return this.state == state && isOn(movement);
	}

	/** The movement asked for. */
	public MovementId movement() {
		if (this.movementId == null) {
			throw new IllegalStateException("no movement is booked");
		}
		return this.movementId;
	}

	private Booking in(State state, @Nullable Instant until) {
		return new Booking(state, this.movementId, this.places, until, false, this.dates);
	}

	/** How far it has come. */
	public enum State {

		/** Nothing asked for, or refused. */
		NONE,
		/** Asked for. */
		REQUESTED,
		/** Held for the group. */
		HELD,
		/** Tickets may be bought. */
		CLEARED,
		/** Tickets are bought. */
		TICKETED,
		/** Tickets are bought, and it is open whether they will be used. */
		AT_RISK

	}

}
