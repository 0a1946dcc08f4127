/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/**
 * Where a visit stands; an attempt that failed stays failed, the next one is a new visit.
 */
public enum VisitStatus implements Lifecycle<VisitStatus> {

	/** It has its day. */
	SCHEDULED,
	/** The day has come. */
	DUE,
	/** It took place. */
	DONE,
	/** It did not take place. */
	MISSED,
	/** Nobody could be reached. */
	UNREACHABLE,
	/** The returnee did not want it. */
	REFUSED,
	/** It is not needed any more. */
	CANCELLED;

	@Override
	public Set<VisitStatus> next() {
		return switch (this) {
			case SCHEDULED -> EnumSet.allOf(VisitStatus.class);
			case DUE -> EnumSet.complementOf(EnumSet.of(DUE));
			case DONE, MISSED, UNREACHABLE, REFUSED, CANCELLED -> EnumSet.noneOf(VisitStatus.class);
		};
	}

	/** Whether it may still take place. */
	public boolean open() {
		return this == SCHEDULED || this == DUE;
	}

	/** Whether contact was sought in vain. */
	public boolean failed() {
		return this == MISSED || this == UNREACHABLE;
	}

}
