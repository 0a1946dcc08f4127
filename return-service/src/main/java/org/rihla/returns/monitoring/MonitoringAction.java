/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.rihla.chassis.access.Access;
import org.rihla.returns.monitoring.visit.Visit;

/**
 * What is done with a follow-up or one of its visits, and who may. Nothing is foreseen to
 * be in the way of it but the status: the rest depends on what the caller says.
 */
enum MonitoringAction {

	VISITS("monitoring:schedule"), SURVEYS("monitoring:survey"), RESCHEDULE("monitoring:schedule"),
	COMPLETE("monitoring:record"), MISSED("monitoring:record"), CANCEL("monitoring:schedule");

	private final String permission;

	MonitoringAction(String permission) {
		this.permission = permission;
	}

	/** Those that the caller's roles allow, where they may read. */
	static Set<MonitoringAction> of(Access access) {
		return Arrays.stream(values())
			.filter((action) -> access.to(action.permission).isPresent())
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(MonitoringAction.class)));
	}

	boolean isKnownTo(Monitoring monitoring) {
		return switch (this) {
			case VISITS -> monitoring.status() == MonitoringStatus.OPEN;
			case SURVEYS -> monitoring.surveyedIn().contains(monitoring.status());
			case RESCHEDULE, COMPLETE, MISSED, CANCEL -> false;
		};
	}

	boolean isKnownTo(Visit visit) {
		return switch (this) {
			case RESCHEDULE, COMPLETE, MISSED, CANCEL -> visit.status().open();
			case VISITS, SURVEYS -> false;
		};
	}

	/** As the address of the verb ends. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
