/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

import java.util.EnumSet;
import java.util.Set;

/** Why the work ends for one person; the mission's list, since no official one exists. */
public enum ClosureCode {

	NOT_ELIGIBLE(ClosureGroup.NOT_RETURNED), WITHDRAWN_BEFORE_DECLARATION(ClosureGroup.NOT_RETURNED),
	WITHDRAWN_AFTER_DECLARATION(ClosureGroup.NOT_RETURNED), NO_CONTACT_PRE_DEPARTURE(ClosureGroup.NOT_RETURNED),
	DOCUMENT_REFUSED(ClosureGroup.NOT_RETURNED), EXIT_REFUSED(ClosureGroup.NOT_RETURNED),
	NOT_IN_BEST_INTERESTS(ClosureGroup.NOT_RETURNED), RETURN_TOO_RISKY(ClosureGroup.NOT_RETURNED),
	INTL_PROTECTION_ROUTE(ClosureGroup.NOT_RETURNED), REGULARISED_OR_STAYS(ClosureGroup.NOT_RETURNED),
	LEFT_BY_OWN_MEANS(ClosureGroup.NOT_RETURNED), FORCED_REMOVAL_BY_AUTHORITY(ClosureGroup.NOT_RETURNED),
	FUNDING_ENDED(ClosureGroup.NOT_RETURNED),

	RETURNED_NO_REINTEGRATION_FORESEEN(ClosureGroup.RETURNED), REINTEGRATION_COMPLETED(ClosureGroup.RETURNED),
	REINTEGRATION_DECLINED(ClosureGroup.RETURNED), REINTEGRATION_TERMINATED(ClosureGroup.RETURNED),
	LOST_CONTACT_POST_RETURN(ClosureGroup.RETURNED), RE_MIGRATED(ClosureGroup.RETURNED),

	DUPLICATE(ClosureGroup.ADMIN), TRANSFERRED(ClosureGroup.ADMIN), MISUSE_OF_ASSISTANCE(ClosureGroup.ADMIN),
	SECURITY_OR_CONTEXT(ClosureGroup.ADMIN), DECEASED(ClosureGroup.ADMIN), OTHER(ClosureGroup.ADMIN);

	/** Readable in PROTECTION only; others see the group. */
	private static final Set<ClosureCode> TELLING = EnumSet.of(NOT_IN_BEST_INTERESTS, RETURN_TOO_RISKY,
			INTL_PROTECTION_ROUTE);

	private static final Set<ClosureCode> OUT_OF_REACH = EnumSet.of(NO_CONTACT_PRE_DEPARTURE, LOST_CONTACT_POST_RETURN);

	private final ClosureGroup group;

	ClosureCode(ClosureGroup group) {
		this.group = group;
	}

	public ClosureGroup group() {
		return this.group;
	}

	/** Whether the code itself would betray what only PROTECTION may know. */
	public boolean telling() {
		return TELLING.contains(this);
	}

	/** Whether it says that the person cannot be found any more. */
	boolean outOfReach() {
		return OUT_OF_REACH.contains(this);
	}

	/** Whether it fits somebody who had come that far. */
	boolean fits(Standing standing) {
		return switch (this.group) {
			case ADMIN -> true;
			case RETURNED -> standing == Standing.ARRIVED;
			case NOT_RETURNED -> standing == ((this == NOT_ELIGIBLE) ? Standing.REFUSED : Standing.BEFORE_ARRIVAL);
		};
	}

}
