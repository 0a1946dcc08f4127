/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonValue;

/** The closed list of what a partner may be told, and of what staff are. */
public enum NoticeType {

	REFERRAL_SENT("referralSent"), REFERRAL_REMINDED("referralReminded"), REFERRAL_UPDATED("referralUpdated"),
	REFERRAL_ENDED("referralEnded"), RECEPTION_REQUESTED("receptionRequested"), RECEPTION_UPDATED("receptionUpdated"),
	RECEPTION_ENDED("receptionEnded"), MEASURE_ORDERED("measureOrdered"), MEASURE_UPDATED("measureUpdated"),
	MEASURE_ENDED("measureEnded"), VISIT_DUE("visitDue"), VISIT_ENDED("visitEnded"), PING("ping"),
	TASK_CREATED("taskCreated", Audience.STAFF), TASK_OVERDUE("taskOverdue", Audience.STAFF),
	TASK_ESCALATED("taskEscalated", Audience.STAFF), REVIEW_REQUESTED("reviewRequested", Audience.STAFF),
	APPROVAL_WAITING("approvalWaiting", Audience.STAFF), PAYMENT_WAITING("paymentWaiting", Audience.STAFF),
	FUNDING_CHANGED("fundingChanged", Audience.STAFF), REFERRAL_ANSWERED("referralAnswered", Audience.STAFF),
	JOURNEY_CHANGED("journeyChanged", Audience.STAFF), ARRIVAL_ALARM("arrivalAlarm", Audience.STAFF),
	DELIVERY_DEAD("deliveryDead", Audience.OPERATORS), ENDPOINT_PAUSED("endpointPaused", Audience.OPERATORS),
	NO_RECIPIENT("noRecipient", Audience.OPERATORS);

	private final String bareName;

	private final Audience audience;

	NoticeType(String bareName) {
		this(bareName, Audience.PARTNERS);
	}

	NoticeType(String bareName, Audience audience) {
		this.bareName = bareName;
		this.audience = audience;
	}

	/**
	 * Such as {@code notice.referralSent} or {@code staff.taskCreated}: in our events, in
	 * filters, in answers.
	 */
	@JsonValue
	public String wireName() {
		return ((this.audience == Audience.PARTNERS) ? "notice." : "staff.") + this.bareName;
	}

	/**
	 * Whether it is about deliveries themselves: when one of these fails too, telling of
	 * it would never end.
	 */
	public boolean isAboutDeliveries() {
		return this.audience == Audience.OPERATORS;
	}

	/** Such as {@code org.rihla.notice.referralSent.v1}: what the partner reads. */
	public String wireType() {
		return "org.rihla." + wireName() + ".v1";
	}

	/** The notice of this name, with or without what stands before the dot. */
	public static NoticeType of(String name) {
		return Arrays.stream(values())
			.filter((type) -> name.equals(type.bareName) || name.equals(type.wireName()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No such notice"));
	}

	private enum Audience {

		PARTNERS, STAFF, OPERATORS

	}

}
