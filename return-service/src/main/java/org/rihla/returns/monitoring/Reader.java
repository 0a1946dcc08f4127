/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.returns.monitoring.visit.Visit;

/**
 * Who looks, and what of a follow-up is for them: what is medical or about protection is
 * for its specialist and for whoever wrote it down.
 *
 * @param partnerId organisation of a partner; null for staff
 * @param may what the reader's roles let them do besides
 */
record Reader(String subject, String role, @Nullable UUID partnerId, Set<MonitoringAction> may) {

	private static final Set<String> STAFF = Set.of("reintegration-officer", "protection-officer", "programme-manager");

	private static final Set<String> COUNSEL = Set.of("reintegration-officer", "protection-officer");

	static Reader of(Access access) {
		return new Reader(access.caller().subject(), access.role(), access.caller().partnerId(),
				MonitoringAction.of(access));
	}

	/** Partners see their own visits only. */
	boolean sees(Visit visit) {
		return this.partnerId == null || visit.by(this.partnerId);
	}

	/** What the reader may do with a visit now, as the addresses write it. */
	List<String> actionsOn(Visit visit) {
		return codes((action) -> action.isKnownTo(visit));
	}

	/** The same for the follow-up as a whole. */
	List<String> actionsOn(Monitoring monitoring) {
		return codes((action) -> action.isKnownTo(monitoring));
	}

	private List<String> codes(Predicate<MonitoringAction> known) {
		return this.may.stream().filter(known).map(MonitoringAction::code).sorted().toList();
	}

	boolean surveys() {
		return STAFF.contains(this.role);
	}

	boolean findings(Visit visit) {
		return STAFF.contains(this.role) || visit.by(this.partnerId);
	}

	boolean health(String by) {
		return this.subject.equals(by);
	}

	boolean protection(String by) {
		return this.role.equals("protection-officer") || (this.partnerId == null && this.subject.equals(by));
	}

	/** Whether to show that somebody wants specialised help. */
	boolean referrals() {
		return COUNSEL.contains(this.role);
	}

}
