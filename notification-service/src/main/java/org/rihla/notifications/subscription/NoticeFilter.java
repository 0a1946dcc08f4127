/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.ServiceCode;

/**
 * Which notices are wanted. A set that is empty leaves all through, and services say
 * nothing about notices that are about none.
 *
 * @param offices that the case belonged to when it happened
 * @param services of a referral
 * @param countries where the mission is, ISO 3166-1 alpha-2
 */
record NoticeFilter(Set<NoticeType> notices, Set<String> offices, Set<ServiceCode> services, Set<String> countries) {

	static final NoticeFilter ALL = new NoticeFilter(Set.of(), Set.of(), Set.of(), Set.of());

	NoticeFilter {
		notices = Set.copyOf(notices);
		offices = Set.copyOf(offices);
		services = Set.copyOf(services);
		countries = Set.copyOf(countries);
	}

	/** The same but for what is said. */
	NoticeFilter with(@Nullable Set<NoticeType> otherNotices, @Nullable Set<String> otherOffices,
			@Nullable Set<ServiceCode> otherServices, @Nullable Set<String> otherCountries) {
		return new NoticeFilter(Objects.requireNonNullElse(otherNotices, this.notices),
				Objects.requireNonNullElse(otherOffices, this.offices),
				Objects.requireNonNullElse(otherServices, this.services),
				Objects.requireNonNullElse(otherCountries, this.countries));
	}

	boolean lets(Announcement announcement) {
		return (this.notices.isEmpty() || this.notices.contains(announcement.type()))
				&& (this.offices.isEmpty() || this.offices.contains(announcement.origin().officeCode()))
				&& (this.countries.isEmpty() || this.countries.contains(announcement.origin().missionCode()))
				&& isServed(announcement.subject().service());
	}

	private boolean isServed(@Nullable String service) {
		return service == null || this.services.isEmpty()
				|| this.services.stream().anyMatch((wanted) -> wanted.name().equals(service));
	}

}
