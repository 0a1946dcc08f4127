/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.returns.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer goes on with what the case tells afterwards. */
class CaseNewsTests {

	private static final PersonId AWA = PersonId.of("019a0000-0000-7000-8000-00000000000a");

	private static final UUID ID = new UUID(3, 3);

	private static final Clearance NOTHING = new Clearance("IN_RETURN", 9, List.of(), List.of(), List.of(), Set.of(),
			Set.of(), Set.of());

	@Test
	void opensAGateOnceAndClosesIt() {
		CaseNews opened = new CaseNews.GateOpened(new Clearance.Gate(ID, AWA, "TICKET"));
		Clearance open = opened.on(opened.on(NOTHING));

		assertThat(open.gates()).hasSize(1);
		assertThat(open.gated(AWA, Set.of("TICKET"))).isTrue();
		assertThat(new CaseNews.GateClosed(ID).on(open)).isEqualTo(NOTHING);
		assertThat(opened.warns()).isTrue();
	}

	@Test
	void holdsAndReleases() {
		Clearance held = new CaseNews.HoldPlaced(new Clearance.Hold(ID, true, Set.of(AWA))).on(NOTHING);

		assertThat(held.holds(AWA)).isTrue();
		assertThat(new CaseNews.HoldReleased(ID).on(held)).isEqualTo(NOTHING);
	}

	@Test
	void endsExactlyTheConsentThatWasGiven() {
		Clearance.Consent consent = new Clearance.Consent(AWA, "RECEIVING_OFFICE", ID);
		Clearance given = new CaseNews.ConsentGiven(consent).on(NOTHING);

		assertThat(given.consented(AWA, Clearance.Purpose.RECEIVING_OFFICE)).isTrue();
		assertThat(new CaseNews.ConsentEnded(new Clearance.Consent(AWA, "RECEIVING_OFFICE", null)).on(given))
			.isEqualTo(given);
		assertThat(new CaseNews.ConsentEnded(consent).on(given)).isEqualTo(NOTHING);
		assertThat(new CaseNews.ConsentGiven(consent).warns()).isFalse();
	}

}
