/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.calendar.WorkingCalendar;
import org.rihla.chassis.calendar.WorkingCalendars;
import org.rihla.chassis.aggregate.Ids;

/** The table of tasks. */
public class TaskRules {

	private static final String HOLDER = "caseworker";

	private final Map<TaskCode, TaskRule> rules = new EnumMap<>(TaskCode.class);

	private final WorkingCalendars calendars;

	/**
	 * With the calendars that deadlines follow.
	 * @throws IllegalArgumentException when two rows have one code
	 */
	public TaskRules(List<TaskRule> rules, WorkingCalendars calendars) {
		this.calendars = calendars;
		for (TaskRule rule : rules) {
			if (this.rules.put(rule.code(), rule) != null) {
				throw new IllegalArgumentException("Two rules for " + rule.code());
			}
		}
	}

	/** The row of a code; tasks made by hand have none. */
	public Optional<TaskRule> rule(TaskCode code) {
		return Optional.ofNullable(this.rules.get(code));
	}

	/** Whether an event may call for a task at all. */
	public boolean callsForSome(Heard heard) {
		return this.rules.values().stream().anyMatch((rule) -> rule.isCalledForBy(heard));
	}

	/** The tasks that an event calls for. */
	public List<PlannedTask> calledForBy(Heard heard, Circumstances circumstances) {
		List<PlannedTask> planned = new ArrayList<>();
		for (TaskRule rule : this.rules.values()) {
			if (rule.isCalledForBy(heard, circumstances)) {
				planned.add(plan(rule, heard, circumstances));
			}
		}
		return planned;
	}

	/** The same task again, after somebody did it and nothing ended it. */
	public PlannedTask again(TaskRule rule, Heard done, String role, @Nullable String subject,
			Circumstances circumstances) {
		return new PlannedTask(Ids.derived(done.eventId(), rule.code().name()), rule, role, subject,
				rule.due().due(done, false, calendar(circumstances)));
	}

	/** The codes of tasks that an event ends. */
	public Set<TaskCode> endedBy(Heard heard) {
		return this.rules.values()
			.stream()
			.filter((rule) -> rule.isEndedBy(heard))
			.map(TaskRule::code)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * What keeps a case open: what is owed to somebody, and what was asked for by hand.
	 */
	public Set<TaskCode> keepingCaseOpen() {
		return Stream
			.concat(Stream.of(TaskCode.OTHER),
					this.rules.values().stream().filter(TaskRule::keepsCaseOpen).map(TaskRule::code))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Every event that the table names. */
	public Set<String> events() {
		return this.rules.values()
			.stream()
			.flatMap((rule) -> Stream.concat(rule.createdBy().stream(), rule.doneBy().stream()))
			.map(Trigger::event)
			.collect(Collectors.toUnmodifiableSet());
	}

	private PlannedTask plan(TaskRule rule, Heard heard, Circumstances circumstances) {
		boolean pressing = rule.restricted() ? circumstances.needs().critical() : circumstances.work().urgent();
		return new PlannedTask(Ids.derived(heard.eventId(), rule.code().name()), rule,
				(rule.role() != null) ? rule.role() : heldBy(heard), rule.subjectOf(heard),
				rule.due().due(heard, pressing, calendar(circumstances)));
	}

	private WorkingCalendar calendar(Circumstances circumstances) {
		return this.calendars.of(circumstances.work().summary().custody().missionCode());
	}

	private static String heldBy(Heard heard) {
		return heard.actorRole().equals("system") ? HOLDER : heard.actorRole();
	}

}
