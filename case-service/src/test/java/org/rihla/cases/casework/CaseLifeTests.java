/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.cases.casework.CaseEvent.CasePhaseChanged;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.ScreeningFixtures.INSTRUMENTS;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.caseIn;
import static org.rihla.cases.casework.ScreeningFixtures.lowScreening;
import static org.rihla.cases.casework.CaseFixtures.arrived;
import static org.rihla.cases.casework.CaseFixtures.planOpened;
import static org.rihla.cases.casework.CaseFixtures.withdrawn;
import static org.rihla.cases.casework.CaseVerb.ASSIGN;
import static org.rihla.cases.casework.CaseVerb.COMPLETE_INTAKE;
import static org.rihla.cases.casework.CaseVerb.COMPLETE_SCREENING;
import static org.rihla.cases.casework.CaseVerb.DECIDE_ELIGIBILITY;
import static org.rihla.cases.casework.CaseVerb.FLAG_DUPLICATES;
import static org.rihla.cases.casework.CaseVerb.GRANT_CONSENT;
import static org.rihla.cases.casework.CaseVerb.RECORD_SCREENING;
import static org.rihla.cases.casework.CaseVerb.RESOLVE_DUPLICATE;
import static org.rihla.cases.casework.CaseVerb.SIGN_SCREENING;
import static org.rihla.cases.casework.CaseVerb.START_INTAKE;
import static org.rihla.cases.casework.CaseVerb.WITHDRAW_CONSENT;

/** The life of a case: which status knows which verb, and how it follows its return. */
class CaseLifeTests {

	private static final int HIDDEN = Modifier.PRIVATE | Modifier.PROTECTED;

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(CaseStatus status) {
		Set<CaseVerb> expected = EnumSet.of(ASSIGN, FLAG_DUPLICATES, RESOLVE_DUPLICATE, GRANT_CONSENT, WITHDRAW_CONSENT,
				CaseVerb.REQUEST_CONSENT, CaseVerb.REFUSE_CONSENT, CaseVerb.EXPIRE_CONSENTS, CaseVerb.PLACE_HOLD,
				CaseVerb.RELEASE_HOLD, CaseVerb.RAISE_PRIORITY, CaseVerb.DUE_REVIEWS);
		expected.addAll(switch (status) {
			case REGISTERED -> EnumSet.of(START_INTAKE);
			case INTAKE -> EnumSet.of(COMPLETE_INTAKE, RECORD_SCREENING, CaseVerb.CONFIRM_SCREENING, SIGN_SCREENING);
			case SCREENING ->
				EnumSet.of(RECORD_SCREENING, CaseVerb.CONFIRM_SCREENING, SIGN_SCREENING, COMPLETE_SCREENING);
			case ASSESSED ->
				EnumSet.of(RECORD_SCREENING, CaseVerb.CONFIRM_SCREENING, SIGN_SCREENING, DECIDE_ELIGIBILITY);
			case ELIGIBLE, IN_RETURN, RETURNED ->
				EnumSet.of(RECORD_SCREENING, CaseVerb.CONFIRM_SCREENING, SIGN_SCREENING);
			case NOT_ELIGIBLE -> EnumSet.noneOf(CaseVerb.class);
		});

		Set<CaseVerb> obeyed = EnumSet.allOf(CaseVerb.class);
		obeyed
			.removeIf((verb) -> catchThrowable(() -> verb.on(screenedCaseIn(status))) instanceof TransitionNotAllowed);
		if (status == CaseStatus.REGISTERED) {
			obeyed.removeAll(Set.of(SIGN_SCREENING, CaseVerb.CONFIRM_SCREENING));
		}

		assertThat(obeyed).isEqualTo(expected);
	}

	@Test
	void hasNoVerbThatTheMatrixForgets() {
		Set<String> verbs = Stream
			.of(AssistanceCase.class, CaseAssessment.class, CasePeople.class, CaseScreening.class, CaseSafeguards.class,
					CaseFile.class)
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> method.getReturnType() == void.class && (method.getModifiers() & HIDDEN) == 0)
			.filter((method) -> !method.isSynthetic())
			.map(Method::getName)
			.collect(Collectors.toSet());

		assertThat(verbs).containsExactlyInAnyOrderElementsOf(
				Stream.concat(Arrays.stream(CaseVerb.values()).map(CaseLifeTests::methodName), Stream.of("follow"))
					.toList());
	}

	@ParameterizedTest
	@EnumSource
	void movesOnReturnNewsOnlyWhereItsTableSays(CaseStatus status) {
		AssistanceCase opened = caseIn(status);
		AssistanceCase arrived = caseIn(status);
		AssistanceCase withdrawn = caseIn(status);

		opened.follow(planOpened());
		arrived.follow(arrived());
		withdrawn.follow(withdrawn());

		boolean eligible = status == CaseStatus.ELIGIBLE;
		boolean inReturn = status == CaseStatus.IN_RETURN;
		assertThat(opened.status()).isEqualTo(eligible ? CaseStatus.IN_RETURN : status);
		assertThat(arrived.status()).isEqualTo((eligible || inReturn) ? CaseStatus.RETURNED : status);
		assertThat(withdrawn.status()).isEqualTo(inReturn ? CaseStatus.ELIGIBLE : status);
	}

	@Test
	void tellsWhichEventMovedIt() {
		AssistanceCase subject = caseIn(CaseStatus.ELIGIBLE);

		subject.follow(planOpened());

		assertThat(subject.recorded().getLast())
			.isEqualTo(new CasePhaseChanged(CaseStatus.ELIGIBLE, CaseStatus.IN_RETURN, "return.planOpened", NOON));
	}

	@Test
	void staysInReturnUntilTheLastPlanHasArrived() {
		AssistanceCase subject = caseIn(CaseStatus.IN_RETURN);
		UUID sibling = UUID.randomUUID();
		subject.follow(planOpened(sibling));

		subject.follow(arrived());
		CaseStatus afterTheFirst = subject.status();
		subject.follow(withdrawn(sibling));

		assertThat(afterTheFirst).isEqualTo(CaseStatus.IN_RETURN);
		assertThat(subject.status()).isEqualTo(CaseStatus.RETURNED);
	}

	@Test
	void canBePlannedAgainAfterAWithdrawal() {
		AssistanceCase subject = caseIn(CaseStatus.IN_RETURN);

		subject.follow(withdrawn());
		subject.follow(planOpened(UUID.randomUUID()));

		assertThat(subject.status()).isEqualTo(CaseStatus.IN_RETURN);
	}

	@Test
	void hearsTheSameNewsTwiceWithoutEffect() {
		AssistanceCase subject = caseIn(CaseStatus.IN_RETURN);
		List<?> before = subject.recorded();

		subject.follow(planOpened());

		assertThat(subject.recorded()).isEqualTo(before);
	}

	private static AssistanceCase screenedCaseIn(CaseStatus status) {
		AssistanceCase subject = caseIn(status);
		if (status == CaseStatus.INTAKE || status == CaseStatus.SCREENING) {
			subject.recordScreening(lowScreening(subject), INSTRUMENTS, act(CASEWORKER, "before"));
		}
		return subject;
	}

	private static String methodName(CaseVerb verb) {
		String[] words = verb.name().toLowerCase().split("_");
		return words[0] + Arrays.stream(words)
			.skip(1)
			.map((word) -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
			.collect(Collectors.joining());
	}

}
