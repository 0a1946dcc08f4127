/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.function.Consumer;

import org.rihla.chassis.entry.Occurrence;

import static org.rihla.returns.movement.MovementFixtures.CASE;
import static org.rihla.returns.movement.MovementFixtures.HOLD;
import static org.rihla.returns.movement.MovementFixtures.NOBODY;
import static org.rihla.returns.movement.MovementFixtures.NOON;
import static org.rihla.returns.movement.MovementFixtures.PLAN;
import static org.rihla.returns.movement.MovementFixtures.TOMORROW;
import static org.rihla.returns.movement.MovementFixtures.WHY;
import static org.rihla.returns.movement.MovementFixtures.later;
import static org.rihla.returns.movement.MovementFixtures.persons;
import static org.rihla.returns.movement.MovementFixtures.plan;
import static org.rihla.returns.movement.MovementFixtures.single;
import static org.rihla.returns.movement.MovementFixtures.tickets;

/** Every verb and reaction of a movement, with arguments that meet its conditions. */
enum MovementVerb {

	HOLD_SEATS("hold", (movement) -> movement.hold(single(plan(9)), HOLD, NOON)),
	CLEAR("clear", (movement) -> movement.clear(PLAN, TOMORROW, NOON)),
	UNCLEAR("unclear", (movement) -> movement.unclear(PLAN, NOON)),
	RECORD_TICKETS("recordTickets", (movement) -> movement.recordTickets(tickets(plan(8)), Occurrence.at(NOON))),
	RELEASE("release", (movement) -> movement.release(PLAN, NOON)),
	RELEASE_PERSONS("release", (movement) -> movement.release(persons(100), NOON)),
	RELEASE_UNTICKETED("releaseUnticketed", (movement) -> movement.releaseUnticketed(PLAN, NOON)),
	MOVE("move", (movement) -> movement.move(PLAN, persons(100), plan(7))),
	EXPIRE("expire", (movement) -> movement.expire(NOON)), LOCK("lock", (movement) -> movement.lock(NOON)),
	UNLOCK("unlock", (movement) -> movement.unlock(WHY, "mv", NOON)),
	CHANGE("change", (movement) -> movement.change(later(1), "mv", NOBODY, NOON)),
	CANCEL("cancel", (movement) -> movement.cancel(WHY, "mv", NOBODY, NOON)),
	PRINT("print", (movement) -> movement.print(WHY, "mv", NOON)),
	DEPART("depart", (movement) -> movement.depart(PLAN, TOMORROW)),
	MISSED("missed", (movement) -> movement.missed(persons(100), TOMORROW)),
	ENTRUST("entrust", (movement) -> movement.entrust(new Keeper(PLAN, "cw", null))),
	FORGET("forget", (movement) -> movement.forget(CASE, TOMORROW));

	private final String method;

	private final Consumer<Movement> verb;

	MovementVerb(String method, Consumer<Movement> verb) {
		this.method = method;
		this.verb = verb;
	}

	void on(Movement movement) {
		this.verb.accept(movement);
	}

	String method() {
		return this.method;
	}

}
