/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rihla.chassis.cipher.Sensitive;

/** The contact points of a partner; one of them is always told of technical trouble. */
record ContactBook(List<ContactPoint> points) {

	ContactBook {
		points = List.copyOf(points);
	}

	/** The person to call is written to where nobody else is named for it. */
	static ContactBook of(PartnerId partner, List<ContactEntry> entries, Sensitive<TechnicalContact> toCall,
			ContactDefaults defaults) {
		List<ContactEntry> all = new ArrayList<>(entries);
		if (entries.stream().noneMatch((entry) -> entry.purpose() == ContactPurpose.TECHNICAL)) {
			all.add(new ContactEntry(ContactPurpose.TECHNICAL, null, Sensitive.of(toCall.reveal().email()),
					toCall.reveal().language(), null, null));
		}
		return new ContactBook(all.stream().map((entry) -> ContactPoint.of(partner, entry, defaults)).toList());
	}

	/** What is known of those that stay is not forgotten. */
	ContactBook after(ContactBook before) {
		return new ContactBook(
				this.points.stream().map((point) -> point.after(before.find(point.id()).orElse(null))).toList());
	}

	ContactBook with(ContactId id, ContactState state) {
		return new ContactBook(
				this.points.stream().map((point) -> point.id().equals(id) ? point.in(state) : point).toList());
	}

	Optional<ContactPoint> find(ContactId id) {
		return this.points.stream().filter((point) -> point.id().equals(id)).findFirst();
	}

	/** Whose mailbox it is to hear of something, in an office of our own. */
	Optional<ContactPoint> mailbox(String role, boolean urgent) {
		ContactPurpose wanted = urgent ? ContactPurpose.URGENT : ContactPurpose.REFERRAL;
		return this.points.stream()
			.filter((point) -> point.isOf(role) && point.purpose() != ContactPurpose.TECHNICAL)
			.min(Comparator.comparing((point) -> point.purpose() != wanted));
	}

	boolean hasNoneTwice() {
		return this.points.stream().map(ContactPoint::id).distinct().count() == this.points.size();
	}

	boolean namesRoles() {
		return this.points.stream().anyMatch((point) -> point.role() != null);
	}

}
