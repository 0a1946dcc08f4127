/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.notifications.partner.PartnerId;

/** Id of a notice that found nobody; follows from event and partner. */
record UnroutedNoticeId(UUID value) implements Identifier {

	static UnroutedNoticeId of(UUID event, PartnerId partner) {
		return new UnroutedNoticeId(Ids.derived(event, "unrouted|" + partner.value()));
	}

}
