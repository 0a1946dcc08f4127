/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;

import org.springframework.stereotype.Component;

/** What other rooms may ask about partners. */
@Component
public class Partners {

	private final AggregateStore<Partner, PartnerId> partners;

	private final PartnerQueries queries;

	private final Clock clock;

	Partners(AggregateStore<Partner, PartnerId> partners, PartnerQueries queries, Clock clock) {
		this.partners = partners;
		this.queries = queries;
		this.clock = clock;
	}

	/**
	 * The facts of one partner.
	 * @throws org.rihla.chassis.aggregate.Refusal.NotFound when the caller may not act
	 * for it
	 */
	public PartnerFacts actedForBy(Access access, PartnerId id) {
		return PartnerFacts.of(this.partners.get(id, access));
	}

	/** One of its contact points, as long as it has it. */
	public Optional<ContactFacts> contact(PartnerId id, ContactId contact) {
		return this.partners.find(id)
			.filter((partner) -> partner.knows(contact))
			.flatMap((partner) -> partner.contacts().find(contact).map((point) -> ContactFacts.of(partner, point)));
	}

	/**
	 * The mailboxes of a role in an office of our own.
	 * @param office null for all offices
	 * @param urgent whether for what cannot wait, where that has a mailbox of its own
	 */
	public List<ContactFacts> mailboxes(String role, @Nullable String office, boolean urgent) {
		return this.queries.ownOffices(office)
			.stream()
			.map(this.partners::find)
			.flatMap(Optional::stream)
			.flatMap((partner) -> partner.contacts()
				.mailbox(role, urgent)
				.map((point) -> ContactFacts.of(partner, point))
				.stream())
			.toList();
	}

	/** Whom to tell of trouble with what the partner has set up. */
	public Optional<ContactFacts> technical(PartnerId id) {
		return contact(id, ContactId.of(id, ContactPurpose.TECHNICAL, null));
	}

	/** Whether staff of ours work there. */
	public boolean isOwnOffice(String office) {
		return !this.queries.ownOffices(office).isEmpty();
	}

	/** Mails do not reach the contact point; nothing, if the partner has it no more. */
	public void mark(ContactFacts contact, ContactState state, Cause cause) {
		this.partners.update(contact.partner(), cause, (partner) -> {
			if (partner.knows(contact.id())) {
				partner.mark(contact.id(), state, this.clock.instant());
			}
		});
	}

}
