/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.access.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.movement.MovementFixtures.HOLD;
import static org.rihla.returns.movement.MovementFixtures.NOON;
import static org.rihla.returns.movement.MovementFixtures.OTHER;
import static org.rihla.returns.movement.MovementFixtures.PLAN;
import static org.rihla.returns.movement.MovementFixtures.flight;
import static org.rihla.returns.movement.MovementFixtures.group;
import static org.rihla.returns.movement.MovementFixtures.heldFlight;
import static org.rihla.returns.movement.MovementFixtures.persons;
import static org.rihla.returns.movement.MovementFixtures.plan;

/** Who sees a movement because of the groups on it. */
class KeeperTests {

	private static final Keeper OWNER = new Keeper(PLAN, "cw", "ABJ");

	@Test
	void seesTheMovementAsLongAsTheGroupHasSeats() {
		Movement movement = heldFlight();
		movement.entrust(OWNER);
		assertThat(movement.assignees()).containsExactly("cw");

		movement.release(PLAN, NOON);

		assertThat(movement.assignees()).isEmpty();
		assertThat(movement.keepers()).isEqualTo(Keepers.none());
	}

	@Test
	void givesTheMovementToWhoeverTakesTheGroupOver() {
		Movement movement = heldFlight();
		movement.entrust(OWNER);

		movement.entrust(new Keeper(PLAN, "cw.2", "ABJ"));

		assertThat(movement.assignees()).containsExactly("cw.2");
	}

	@Test
	void entrustsNoGroupThatHasNoSeats() {
		Movement movement = flight(2);

		movement.entrust(OWNER);

		assertThat(movement.assignees()).isEmpty();
	}

	@Test
	void keepsThoseWhoPartUntilSomebodyIsAskedToReceiveThem() {
		Movement movement = flight(4);
		movement.hold(group(PLAN, 2), HOLD, NOON);
		movement.entrust(OWNER);
		movement.hold(group(OTHER, 1), HOLD, NOON);

		movement.move(PLAN, persons(101), plan(3));

		assertThat(movement.keepers().all()).containsExactlyInAnyOrder(OWNER, new Keeper(plan(3), "cw", null));
	}

	@Test
	void showsEverybodyTheirOwnGroupsAndTheOfficeAll() {
		Keepers keepers = Keepers.none().with(OWNER).with(new Keeper(OTHER, "cw.2", null));

		assertThat(keepers.show(PLAN, "RBA", access("cw", "RBA", Scope.OWN))).isTrue();
		assertThat(keepers.show(OTHER, "RBA", access("cw", "RBA", Scope.OWN))).isFalse();
		assertThat(keepers.show(PLAN, "RBA", access("ro", "ABJ", Scope.OFFICE))).isTrue();
		assertThat(keepers.show(OTHER, "RBA", access("ro", "ABJ", Scope.OFFICE))).isFalse();
		assertThat(keepers.show(OTHER, "RBA", access("mv", "RBA", Scope.OFFICE))).isTrue();
	}

	private static Access access(String subject, String office, Scope scope) {
		return new Access(new Caller(subject, Set.of(), office, Set.of(), null), "movement:read", "any", scope);
	}

}
