/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.time.LocalDate;
import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.notifications.partner.PartnerId;

/** Id of a notice that found nobody; follows from event and partner. */
record UnroutedNoticeId(UUID value) implements Identifier {

	private static final UUID MAILBOXES = UUID.fromString("3d1b6c1e-55b0-4b0e-9d7b-8f6a2f4c7e10");

	static UnroutedNoticeId of(UUID event, PartnerId partner) {
		return new UnroutedNoticeId(Ids.derived(event, "unrouted|" + partner.value()));
	}

	/**
	 * One a day: what is missing does not change with each thing that should go there.
	 */
	static UnroutedNoticeId of(MissingMailbox missing, LocalDate day) {
		return new UnroutedNoticeId(Ids.derived(MAILBOXES, "%s|%s|%s|%s|%s".formatted(missing.office().missionCode(),
				missing.office().officeCode(), missing.role(), missing.notice().wireName(), day)));
	}

}
