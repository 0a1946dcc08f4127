/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.aggregate.Condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.rihla.cases.protection.ProtectionFixtures.LEAD;
import static org.rihla.cases.protection.ProtectionFixtures.NOON;
import static org.rihla.cases.protection.ProtectionFixtures.SECOND;
import static org.rihla.cases.protection.ProtectionFixtures.TODAY;
import static org.rihla.cases.protection.ProtectionFixtures.subject;

/** Whether a case may be closed, and what those are told who may not know why not. */
class OpenTracksTests {

	private final CaseId id = subject().caseId();

	private final ProtectionFacts protection = mock(ProtectionFacts.class);

	private final OpenTracks tracks = new OpenTracks(this.protection, Clock.fixed(NOON, ZoneOffset.UTC));

	@Test
	void standInTheWayUnderTheirNameForReadersOnly() {
		given(this.protection.hasOpenTrack(this.id)).willReturn(true);
		given(this.protection.readers(this.id, TODAY)).willReturn(Set.of(LEAD));

		assertThat(this.tracks.of(this.id, manager(LEAD))).isEqualTo(new Condition("open-protection-track", false));
		assertThat(this.tracks.of(this.id, manager(SECOND))).isEqualTo(new Condition("review-pending", false));
	}

	@Test
	void letACaseWithoutThemBeClosed() {
		assertThat(this.tracks.of(this.id, manager(SECOND)).met()).isTrue();
	}

	private static Access manager(String subject) {
		return new Access(new Caller(subject, Set.of("programme-manager"), "RBA", Set.of(), null),
				"case:approve-closure", "programme-manager", Scope.OFFICE);
	}

}
