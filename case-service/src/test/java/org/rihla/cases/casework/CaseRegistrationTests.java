/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.casework.CaseEvent.CaseAssigned;
import org.rihla.cases.casework.CaseEvent.CaseRegistered;
import org.rihla.cases.casework.RegisterCase.NewPerson;
import org.rihla.cases.casework.RegisterCase.NewRelationship;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.cipher.Sensitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.assignment;
import static org.rihla.cases.casework.CaseFixtures.registeredCase;
import static org.rihla.cases.casework.CaseFixtures.unmet;
import static org.rihla.cases.casework.RegistrationFixtures.adult;
import static org.rihla.cases.casework.RegistrationFixtures.registration;

/** What is asked of a registration, and who may see the case then. */
class CaseRegistrationTests {

	@Test
	void tellsHowManyAskAndHowTheyCame() {
		AssistanceCase subject = registeredCase(adult(), adult());

		assertThat(subject.recorded()).containsExactly(new CaseRegistered(RegisterCase.Channel.WALK_IN, 2, null, NOON));
		assertThat(subject.custody().assignees()).containsExactly(CASEWORKER);
	}

	@Test
	void listsEverythingThatARegistrationLacks() {
		NewPerson silent = new NewPerson(adult().details(), null, null, null, null, null, null);
		RegisterCase nobodyAgreed = registration(adult(), silent);

		Map<String, List<String>> unmet = unmet(() -> register(nobodyAgreed));

		String second = Ids.derived(act(CASEWORKER, "register").commandId(), "person-1").toString();
		assertThat(unmet).containsOnly(Map.entry("consent-for-processing", List.of(second)),
				Map.entry("contact-rule-missing", List.of(second)));
		assertThat(unmet(() -> register(registration()))).containsOnlyKeys("person-missing");
	}

	@Test
	void registersSomebodyInDangerWithoutConsentForAReason() {
		NewPerson unconscious = new NewPerson(adult().details(), adult().contactRules(), null, null,
				Sensitive.of("Found unconscious"), null, null);

		AssistanceCase subject = registeredCase(unconscious);

		assertThat(subject.consents().all()).isEmpty();
		assertThat(subject.group().persons().getFirst().vitalInterest()).isEqualTo(Sensitive.of("Found unconscious"));
	}

	@Test
	void refusesARelationshipToSomebodyOutsideTheGroup() {
		RegisterCase alone = registration(adult());
		RegisterCase withStranger = new RegisterCase(alone.channel(), null, null, null, false, alone.persons(),
				List.of(new NewRelationship(0, 1, Relationship.Kind.SPOUSE)), null, null);

		assertThat(unmet(() -> register(withStranger))).containsOnlyKeys("person-unknown");
	}

	@Test
	void belongsToItsOwnerAloneOnceItIsAssigned() {
		AssistanceCase subject = registeredCase(adult());

		subject.assign(assignment(), act(MANAGER, "assign"));
		subject.assign(assignment(), act(MANAGER, "again"));

		assertThat(subject.recorded()).last().isEqualTo(new CaseAssigned(UUID.fromString(CASEWORKER), "RBA-1", NOON));
		assertThat(subject.recorded()).hasSize(2);
		assertThat(subject.custody().assignees()).isEmpty();
	}

	private static void register(RegisterCase command) {
		AssistanceCase.register(new CaseId(UUID.randomUUID()), command,
				new Filing(() -> CaseNumber.of("RBA", 2026, 417), "MA", "RBA"), act(CASEWORKER, "register"));
	}

}
