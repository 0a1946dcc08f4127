/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonValue;

/** The closed list of what a partner may be told. */
public enum NoticeType {

	REFERRAL_SENT("referralSent"), REFERRAL_REMINDED("referralReminded"), REFERRAL_UPDATED("referralUpdated"),
	REFERRAL_ENDED("referralEnded"), RECEPTION_REQUESTED("receptionRequested"), RECEPTION_UPDATED("receptionUpdated"),
	RECEPTION_ENDED("receptionEnded"), MEASURE_ORDERED("measureOrdered"), MEASURE_UPDATED("measureUpdated"),
	MEASURE_ENDED("measureEnded"), VISIT_DUE("visitDue"), VISIT_ENDED("visitEnded"), PING("ping");

	private final String bareName;

	NoticeType(String bareName) {
		this.bareName = bareName;
	}

	/** Such as {@code notice.referralSent}: in our events, in filters, in answers. */
	@JsonValue
	public String wireName() {
		return "notice." + this.bareName;
	}

	/** Such as {@code org.rihla.notice.referralSent.v1}: what the partner reads. */
	public String wireType() {
		return "org.rihla." + wireName() + ".v1";
	}

	/** The notice of this name, with or without {@code notice.} before it. */
	static NoticeType of(String name) {
		return Arrays.stream(values())
			.filter((type) -> name.equals(type.bareName) || name.equals(type.wireName()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No such notice"));
	}

}
