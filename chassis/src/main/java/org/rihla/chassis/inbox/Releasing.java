/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.util.List;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.listener.ListenerExecutionFailedException;

/**
 * Frees a parked case for a person who has repaired the cause; the act is in the audit
 * trail before it is done.
 */
final class Releasing {

	private static final Logger log = LoggerFactory.getLogger(Releasing.class);

	private final ParkedCases parked;

	private final Replay replay;

	private final AuditTrail audit;

	Releasing(ParkedCases parked, Replay replay, AuditTrail audit) {
		this.parked = parked;
		this.replay = replay;
		this.audit = audit;
	}

	/**
	 * Applies what waits, in order. Nothing, where the case is not parked: a repeat meets
	 * what the first time did.
	 * @throws Refusal.ConditionsUnmet when the case stays parked; what was applied before
	 * is not undone
	 */
	ReplayedView release(String listener, String key, Access access) {
		this.audit.append(AuditEntry.shown(access, "parked-case", key));
		try {
			int applied = this.replay.drain(listener, key);
			if (this.parked.first(listener, key).isPresent()) {
				throw unmet("parked-event-missing");
			}
			return new ReplayedView(applied);
		}
		catch (ListenerExecutionFailedException ex) {
			Throwable cause = Trouble.cause(ex);
			log.warn("replay of {} for {} stopped: {}", key, listener, cause.getClass().getSimpleName());
			if (Trouble.of(ex) == Trouble.INFRASTRUCTURE && cause instanceof RuntimeException away) {
				throw away;
			}
			throw unmet("parked-event-fails");
		}
	}

	private static Refusal unmet(String code) {
		return new Refusal.ConditionsUnmet(List.of(new Condition(code, false)));
	}

}
