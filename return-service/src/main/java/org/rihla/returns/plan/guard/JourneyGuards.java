/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.util.stream.Stream;

import org.rihla.chassis.calendar.WorkingCalendar;
import org.rihla.returns.plan.recheck.Clearance;

/** Whether the group as a whole is paid for, briefed, awaited and together. */
public final class JourneyGuards {

	private JourneyGuards() {
	}

	static Stream<Gap> funding(Assessment look) {
		return look.once("funds-not-reserved", !look.plan().fundsCovered());
	}

	static Stream<Gap> reception(Assessment look) {
		Clearance answer = look.clearance();
		boolean needed = look.column() != Column.TICKETING || look.plan().facts().urgent()
				|| (answer != null && !answer.gates().isEmpty());
		return look.once("reception-not-acknowledged", needed && !look.plan().receptionAcknowledged());
	}

	static Stream<Gap> briefing(Assessment look) {
		return look.once("briefing-incomplete", !look.plan().briefed());
	}

	/** A family moves together: what one lacks stops all, and no child goes alone. */
	static Stream<Gap> group(Assessment look) {
		boolean someoneLacks = look.concerned().size() > 1 && Item.guarding(look.column())
			.filter((item) -> item != Item.GROUP)
			.flatMap((item) -> item.gaps(look))
			.anyMatch((gap) -> gap.person() != null);
		return Stream.concat(look.once("group-not-complete", someoneLacks),
				look.once("minor-without-adult", childAlone(look)));
	}

	static boolean childAlone(Assessment look) {
		return look.childrenOnly() && look.concerned().stream().anyMatch((traveller) -> traveller.escort() == null);
	}

	/**
	 * Whether the receiving side gets as many working days as it is promised; without a
	 * flight, yes.
	 */
	public static boolean noticeGiven(Assessment look, WorkingCalendar calendar) {
		int days = look.act().rules().noticeDays(look.plan().facts().urgent());
		return look.plan().travelDates() == null
				|| !calendar.plus(calendar.day(look.act().now()), days).isAfter(look.arrivalOn());
	}

}
