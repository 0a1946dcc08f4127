/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.cases.task.TaskEvent.TaskCreated;
import org.rihla.cases.task.rule.TaskCode;
import org.rihla.chassis.aggregate.Refusal.ConditionsUnmet;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.cases.task.TaskFixtures.COLLEAGUE;
import static org.rihla.cases.task.TaskFixtures.DUE;
import static org.rihla.cases.task.TaskFixtures.ESCALATED;
import static org.rihla.cases.task.TaskFixtures.NOON;
import static org.rihla.cases.task.TaskFixtures.OWNER;
import static org.rihla.cases.task.TaskFixtures.TO_COLLEAGUE;
import static org.rihla.cases.task.TaskFixtures.act;
import static org.rihla.cases.task.TaskFixtures.openTask;
import static org.rihla.cases.task.TaskFixtures.restrictedTask;
import static org.rihla.cases.task.TaskFixtures.taskIn;

/** The life of a task. */
class CaseTaskTests {

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(TaskStatus status) {
		Set<TaskVerb> expected = switch (status) {
			case OPEN -> EnumSet.of(TaskVerb.MISS, TaskVerb.REASSIGN, TaskVerb.DONE, TaskVerb.CANCEL);
			case OVERDUE -> EnumSet.of(TaskVerb.ESCALATE, TaskVerb.REASSIGN, TaskVerb.DONE, TaskVerb.CANCEL);
			case ESCALATED -> EnumSet.of(TaskVerb.REASSIGN, TaskVerb.DONE, TaskVerb.CANCEL);
			case DONE, CANCELLED -> EnumSet.noneOf(TaskVerb.class);
		};

		Set<TaskVerb> obeyed = EnumSet.allOf(TaskVerb.class);
		obeyed.removeIf((verb) -> catchThrowable(() -> verb.on(taskIn(status))) instanceof TransitionNotAllowed);

		assertThat(obeyed).isEqualTo(expected);
	}

	@Test
	void hasNoVerbThatTheMatrixForgets() {
		Set<String> verbs = Arrays.stream(CaseTask.class.getDeclaredMethods())
			.filter((method) -> method.getReturnType() == void.class && !Modifier.isPrivate(method.getModifiers()))
			.filter((method) -> !method.isSynthetic())
			.map((method) -> method.getName().toUpperCase(Locale.ROOT))
			.collect(Collectors.toSet());

		assertThat(verbs).containsExactlyInAnyOrderElementsOf(Stream
			.concat(Arrays.stream(TaskVerb.values()).map(TaskVerb::name), Stream.of("PASSTIME", "SETTLE", "CASECLOSED"))
			.toList());
	}

	@Test
	void isMissedAndEscalatedOnceEachAsTimePasses() {
		CaseTask task = openTask();

		for (Instant now = NOON; now.isBefore(NOON.plus(Duration.ofDays(30))); now = now.plus(Duration.ofHours(1))) {
			task.passTime(act(now));
		}

		assertThat(task.recorded()).extracting(DomainEvent::type, DomainEvent::occurredOn)
			.containsExactly(tuple("task.created", NOON), tuple("task.overdue", DUE),
					tuple("task.escalated", ESCALATED));
		assertThat(task.deadline().nextAt()).isNull();
		assertThat(task.assignment()).isEqualTo(new Assignment("caseworker", OWNER, "programme-manager"));
	}

	@Test
	void tellsAllThatWasMissedWhenNobodyLookedForLong() {
		CaseTask task = openTask();

		task.passTime(act(ESCALATED));

		assertThat(task.status()).isEqualTo(TaskStatus.ESCALATED);
	}

	@ParameterizedTest
	@EnumSource(names = { "DONE", "CANCELLED" })
	void isNeitherMissedNorSettledAfterItsEnd(TaskStatus status) {
		CaseTask task = taskIn(status);
		int before = task.recorded().size();

		task.passTime(act(ESCALATED));
		task.settle(act());
		task.caseClosed(act());

		assertThat(task.recorded()).hasSize(before);
	}

	@ParameterizedTest
	@EnumSource(names = { "OPEN", "OVERDUE", "ESCALATED" })
	void endsWithItsCaseOrByWhatHappened(TaskStatus status) {
		CaseTask settled = taskIn(status);
		CaseTask closed = taskIn(status);

		settled.settle(act());
		closed.caseClosed(act());

		assertThat(settled.status()).isEqualTo(TaskStatus.DONE);
		assertThat(closed.status()).isEqualTo(TaskStatus.CANCELLED);
	}

	@Test
	void saysNeitherCodeNorRoleWhereThatWouldBetraySomething() {
		assertThat(restrictedTask().recorded()).singleElement(type(TaskCreated.class))
			.returns(TaskCode.REVIEW, TaskCreated::taskCode)
			.returns(null, TaskCreated::assigneeRole);
		assertThat(openTask().recorded()).singleElement(type(TaskCreated.class))
			.returns(TaskCode.NEXT_STEP, TaskCreated::taskCode)
			.returns("caseworker", TaskCreated::assigneeRole);
	}

	@Test
	void staysHiddenFromTheOwnerWhenItIsLate() {
		CaseTask task = restrictedTask();

		task.passTime(act(ESCALATED));

		assertThat(task.assignment().assigneeId()).isNull();
	}

	@Test
	void goesToWhoeverItIsGivenTo() {
		CaseTask task = openTask();

		task.reassign(TO_COLLEAGUE);

		assertThat(task.assignment().assigneeId()).isEqualTo(COLLEAGUE);
	}

	@Test
	void followsItsCaseToANewOwnerAndToAnotherOffice() {
		CaseTask task = openTask();

		task.handOver(COLLEAGUE, "RBA-2");
		String owned = task.assignment().assigneeId();
		task.moveToOffice("CAS");

		assertThat(owned).isEqualTo(COLLEAGUE);
		assertThat(task.assignment().assigneeId()).isNull();
		assertThat(task.origin().officeCode()).isEqualTo("CAS");
	}

	@Test
	void isCancelledOnlyWithAReason() {
		ConditionsUnmet refusal = catchThrowableOfType(ConditionsUnmet.class,
				() -> openTask().cancel(new CancelTask(null), act()));

		assertThat(refusal.unmet()).isEqualTo(Map.of("reason-missing", List.of()));
	}

}
