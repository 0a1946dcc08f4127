/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;
import java.util.Set;

import org.rihla.notifications.notice.NoticeType;

/**
 * What was asked for.
 *
 * @param notices empty for all
 */
record Terms(Channel channel, URI url, Set<NoticeType> notices) {

	Terms {
		notices = Set.copyOf(notices);
	}

	boolean include(NoticeType notice) {
		return notice == NoticeType.PING || this.notices.isEmpty() || this.notices.contains(notice);
	}

}
