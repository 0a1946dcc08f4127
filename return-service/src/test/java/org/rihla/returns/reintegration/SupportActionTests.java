/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.returns.PossibleActs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.returns.reintegration.ReintegrationFixtures.because;
import static org.rihla.returns.reintegration.ReintegrationFixtures.by;
import static org.rihla.returns.reintegration.ReintegrationFixtures.drafted;
import static org.rihla.returns.reintegration.ReintegrationFixtures.planIn;
import static org.rihla.returns.reintegration.ReintegrationFixtures.signed;

/** What a view says that may be done is what the plan lets be done. */
class SupportActionTests {

	@ParameterizedTest
	@EnumSource
	void namesTheVerbsThatThePlanObeys(ReintegrationPlanStatus status) {
		assertThat(named(planIn(status))).isEqualTo(obeyed(() -> planIn(status)));
	}

	@Test
	void namesTheVerbsOfAnAmendment() {
		assertThat(named(amending())).isEqualTo(obeyed(SupportActionTests::amending));
		assertThat(named(amended())).isEqualTo(obeyed(SupportActionTests::amended));
	}

	@Test
	void saysWhatIsInTheWay() {
		assertThat(possible(planIn(ReintegrationPlanStatus.SUBMITTED), "officer").blocked())
			.containsExactly(new PossibleActs.Blocked("approve", Set.of("budget-not-reserved", "maker-is-checker")));
		assertThat(possible(planIn(ReintegrationPlanStatus.APPROVED), "manager").blocked())
			.containsExactly(new PossibleActs.Blocked("activate", Set.of("funds-not-committed")));
		assertThat(possible(planIn(ReintegrationPlanStatus.ACTIVE), "manager").blocked())
			.containsExactly(new PossibleActs.Blocked("complete", Set.of("measures-open", "tranches-open")));
	}

	@Test
	void offersNothingToWhomItIsNotGivenOrWhoHasNothingToDoWithIt() {
		Caller stranger = new Caller("stranger", Set.of(), "TNG", Set.of(), null);
		Access noOther = new Access(stranger, "reintegration:read", "any", Scope.ALL);
		Access elsewhere = new Access(stranger, "reintegration:read", "any", Scope.ALL,
				(action) -> Optional.of(new Access(stranger, action, "caseworker", Scope.OFFICE)));

		assertThat(SupportAction.possible(drafted(), noOther)).isEqualTo(PossibleActs.none());
		assertThat(SupportAction.possible(drafted(), elsewhere)).isEqualTo(PossibleActs.none());
	}

	private static ReintegrationPlan amending() {
		ReintegrationPlan plan = planIn(ReintegrationPlanStatus.ACTIVE);
		plan.amend(because(), by("officer"));
		return plan;
	}

	private static ReintegrationPlan amended() {
		ReintegrationPlan plan = amending();
		plan.submit(signed(), by("officer"));
		return plan;
	}

	private static Set<String> named(ReintegrationPlan plan) {
		PossibleActs possible = possible(plan, "anybody");
		Set<String> all = new TreeSet<>(possible.actions());
		possible.blocked().forEach((one) -> all.add(one.action()));
		return all;
	}

	private static Set<String> obeyed(Supplier<ReintegrationPlan> plan) {
		Set<String> obeyed = new TreeSet<>();
		Stream.of(ReintegrationPlanVerb.values())
			.filter((verb) -> !(catchThrowable(() -> verb.on(plan.get())) instanceof TransitionNotAllowed))
			.forEach((verb) -> obeyed.add(switch (verb) {
				case PROPOSE -> "content";
				case SEND_BACK -> "return";
				case ASSESS, SUBMIT, APPROVE, REJECT, ACTIVATE, AMEND, SUSPEND, RESUME, COMPLETE, DECLINE, TERMINATE ->
					verb.name().toLowerCase(Locale.ROOT);
			}));
		return obeyed;
	}

	private static PossibleActs possible(ReintegrationPlan plan, String by) {
		Caller caller = new Caller(by, Set.of(), "RBA", Set.of(), null);
		return SupportAction.possible(plan, new Access(caller, "reintegration:read", "any", Scope.ALL,
				(action) -> Optional.of(new Access(caller, action, "any", Scope.ALL))));
	}

}
