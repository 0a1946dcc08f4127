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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.cases.casework.CaseFixtures.caseIn;
import static org.rihla.cases.casework.CaseVerb.ACCEPT_TRANSFER;
import static org.rihla.cases.casework.CaseVerb.ADD_PERSON;
import static org.rihla.cases.casework.CaseVerb.APPROVE_CLOSURE;
import static org.rihla.cases.casework.CaseVerb.APPROVE_EXCEPTION;
import static org.rihla.cases.casework.CaseVerb.ASSIGN;
import static org.rihla.cases.casework.CaseVerb.COMPLETE_INTAKE;
import static org.rihla.cases.casework.CaseVerb.COMPLETE_SCREENING;
import static org.rihla.cases.casework.CaseVerb.CONFIRM_SCREENING;
import static org.rihla.cases.casework.CaseVerb.CORRECT_FACTS;
import static org.rihla.cases.casework.CaseVerb.DECIDE_ELIGIBILITY;
import static org.rihla.cases.casework.CaseVerb.DUE_REVIEWS;
import static org.rihla.cases.casework.CaseVerb.END_CLAIM;
import static org.rihla.cases.casework.CaseVerb.ERASE;
import static org.rihla.cases.casework.CaseVerb.EXPIRE_CONSENTS;
import static org.rihla.cases.casework.CaseVerb.EXTEND_RETENTION;
import static org.rihla.cases.casework.CaseVerb.FLAG_DUPLICATES;
import static org.rihla.cases.casework.CaseVerb.GRANT_CONSENT;
import static org.rihla.cases.casework.CaseVerb.LIFT_LEGAL_HOLD;
import static org.rihla.cases.casework.CaseVerb.OFFER_TRANSFER;
import static org.rihla.cases.casework.CaseVerb.PLACE_HOLD;
import static org.rihla.cases.casework.CaseVerb.PLACE_LEGAL_HOLD;
import static org.rihla.cases.casework.CaseVerb.PROPOSE_ERASURE;
import static org.rihla.cases.casework.CaseVerb.RAISE_PRIORITY;
import static org.rihla.cases.casework.CaseVerb.RECORD_CONTACT;
import static org.rihla.cases.casework.CaseVerb.RECORD_SCREENING;
import static org.rihla.cases.casework.CaseVerb.REFUSE_CONSENT;
import static org.rihla.cases.casework.CaseVerb.REJECT_CLOSURE;
import static org.rihla.cases.casework.CaseVerb.RELEASE_HOLD;
import static org.rihla.cases.casework.CaseVerb.REMOVE_PERSON;
import static org.rihla.cases.casework.CaseVerb.REOPEN;
import static org.rihla.cases.casework.CaseVerb.REQUEST_CLOSURE;
import static org.rihla.cases.casework.CaseVerb.REQUEST_CONSENT;
import static org.rihla.cases.casework.CaseVerb.REQUEST_EXCEPTION;
import static org.rihla.cases.casework.CaseVerb.RESOLVE_DUPLICATE;
import static org.rihla.cases.casework.CaseVerb.SIGN_SCREENING;
import static org.rihla.cases.casework.CaseVerb.START_INTAKE;
import static org.rihla.cases.casework.CaseVerb.UPHOLD_APPEAL;
import static org.rihla.cases.casework.CaseVerb.WITHDRAW_CONSENT;

/** The life of a case: which status knows which verb, and how it follows its return. */
class CaseLifeTests {

	/** What nobody asks for: a search or a job finds it out. */
	private static final EnumSet<CaseVerb> WITHOUT_CALLER = EnumSet.of(FLAG_DUPLICATES, EXPIRE_CONSENTS, DUE_REVIEWS);

	private static final int HIDDEN = Modifier.PRIVATE | Modifier.PROTECTED;

	/** What is left of an erased case has no people to name in a command. */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERASED")
	void obeysExactlyTheVerbsOfItsStatus(CaseStatus status) {
		Set<CaseVerb> expected = EnumSet.of(WITHDRAW_CONSENT, EXPIRE_CONSENTS, FLAG_DUPLICATES, RESOLVE_DUPLICATE,
				DUE_REVIEWS, PLACE_LEGAL_HOLD, LIFT_LEGAL_HOLD);
		if (status != CaseStatus.CLOSED) {
			expected
				.addAll(EnumSet.of(ASSIGN, OFFER_TRANSFER, ACCEPT_TRANSFER, CORRECT_FACTS, END_CLAIM, RECORD_CONTACT,
						REQUEST_CONSENT, GRANT_CONSENT, REFUSE_CONSENT, PLACE_HOLD, RELEASE_HOLD, RAISE_PRIORITY));
		}
		expected.addAll(switch (status) {
			case REGISTERED -> EnumSet.of(ADD_PERSON, REMOVE_PERSON, START_INTAKE, REQUEST_CLOSURE);
			case INTAKE -> EnumSet.of(ADD_PERSON, REMOVE_PERSON, COMPLETE_INTAKE, RECORD_SCREENING, CONFIRM_SCREENING,
					SIGN_SCREENING, REQUEST_CLOSURE);
			case SCREENING -> EnumSet.of(ADD_PERSON, REMOVE_PERSON, RECORD_SCREENING, CONFIRM_SCREENING, SIGN_SCREENING,
					COMPLETE_SCREENING, REQUEST_CLOSURE);
			case ASSESSED -> EnumSet.of(ADD_PERSON, REMOVE_PERSON, RECORD_SCREENING, CONFIRM_SCREENING, SIGN_SCREENING,
					DECIDE_ELIGIBILITY, REQUEST_EXCEPTION, APPROVE_EXCEPTION, REQUEST_CLOSURE);
			case ELIGIBLE, WAITLISTED, IN_RETURN, RETURNED, IN_REINTEGRATION ->
				EnumSet.of(RECORD_SCREENING, CONFIRM_SCREENING, SIGN_SCREENING, REQUEST_CLOSURE);
			case NOT_ELIGIBLE -> EnumSet.of(UPHOLD_APPEAL, REQUEST_CLOSURE);
			case CLOSING -> EnumSet.of(REJECT_CLOSURE, APPROVE_CLOSURE);
			case CLOSED -> EnumSet.of(REOPEN, PROPOSE_ERASURE, EXTEND_RETENTION, ERASE);
			case ERASED -> throw new IllegalArgumentException("knows no verb");
		});

		Set<CaseVerb> obeyed = EnumSet.allOf(CaseVerb.class);
		obeyed
			.removeIf((verb) -> catchThrowable(() -> verb.on(readyFor(verb, status))) instanceof TransitionNotAllowed);

		assertThat(obeyed).isEqualTo(expected);
	}

	@Test
	void obeysNoVerbOnceItIsErased() {
		assertThat(known(CaseStatus.ERASED)).isEmpty();
		assertThat(CaseStatus.ERASED.next()).isEmpty();
		for (CaseVerb verb : EnumSet.of(ASSIGN, REOPEN, ERASE, EXTEND_RETENTION, PROPOSE_ERASURE, PLACE_LEGAL_HOLD,
				LIFT_LEGAL_HOLD, EXPIRE_CONSENTS, DUE_REVIEWS)) {
			assertThatExceptionOfType(TransitionNotAllowed.class).isThrownBy(() -> verb.on(caseIn(CaseStatus.ERASED)));
		}
	}

	@ParameterizedTest
	@EnumSource
	void obeysEveryVerbWhoseConditionsAreMet(CaseStatus status) {
		assertThat(known(status))
			.allSatisfy((verb) -> assertThatCode(() -> verb.on(readyFor(verb, status))).doesNotThrowAnyException());
	}

	@Test
	void namesEveryVerbOnceForCallersAndOnceForTheMatrix() {
		assertThat(CaseAction.values()).extracting(Enum::name)
			.containsExactlyInAnyOrderElementsOf(
					EnumSet.complementOf(WITHOUT_CALLER).stream().map(Enum::name).toList());
	}

	@Test
	void hasNoVerbThatTheMatrixForgets() {
		Set<String> verbs = Stream
			.of(AssistanceCase.class, CaseKeeping.class, CaseAssessment.class, CaseScreening.class, CasePeople.class,
					CaseSafeguards.class, CaseFile.class, CaseCustody.class)
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> method.getReturnType() == void.class && (method.getModifiers() & HIDDEN) == 0)
			.filter((method) -> !method.isSynthetic())
			.map(Method::getName)
			.collect(Collectors.toSet());

		assertThat(verbs).containsExactlyInAnyOrderElementsOf(
				Stream
					.concat(Arrays.stream(CaseVerb.values()).map(CaseLifeTests::methodName),
							Stream.of("follow", "retentionReached", "legalHoldReviewed", "forgetCounterpart"))
					.toList());
	}

	/** The verbs that this status knows. */
	static List<CaseVerb> known(CaseStatus status) {
		EnumSet<CaseVerb> known = EnumSet.complementOf(WITHOUT_CALLER);
		known.removeIf((verb) -> !CaseAction.valueOf(verb.name()).knownIn().contains(status));
		return List.copyOf(known);
	}

	private static AssistanceCase readyFor(CaseVerb verb, CaseStatus status) {
		AssistanceCase subject = caseIn(status);
		switch (verb) {
			case SIGN_SCREENING, CONFIRM_SCREENING -> screenIfNeeded(subject);
			case COMPLETE_SCREENING -> screenIfNeeded(subject);
			case REMOVE_PERSON -> before(CaseVerb.ADD_PERSON, subject);
			case END_CLAIM -> before(CaseVerb.CORRECT_FACTS, subject);
			case ACCEPT_TRANSFER -> before(CaseVerb.OFFER_TRANSFER, subject);
			case APPROVE_EXCEPTION -> before(CaseVerb.REQUEST_EXCEPTION, subject);
			default -> {
			}
		}
		return subject;
	}

	private static void screenIfNeeded(AssistanceCase subject) {
		if (subject.screenings().all().isEmpty()) {
			before(CaseVerb.RECORD_SCREENING, subject);
		}
	}

	/**
	 * Tries to bring about what the verb needs; where that is refused, so is the verb.
	 */
	private static void before(CaseVerb verb, AssistanceCase subject) {
		if (CaseAction.valueOf(verb.name()).knownIn().contains(subject.status())) {
			verb.on(subject);
		}
	}

	private static String methodName(CaseVerb verb) {
		String[] words = verb.name().toLowerCase().split("_");
		return words[0] + Arrays.stream(words)
			.skip(1)
			.map((word) -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
			.collect(Collectors.joining());
	}

}
