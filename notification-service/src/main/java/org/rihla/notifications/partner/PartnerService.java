/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.Clock;
import java.util.Optional;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.Origin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The acts on a partner: find, one verb, store. */
@Service
class PartnerService {

	private final AggregateStore<Partner, PartnerId> partners;

	private final String mission;

	private final ContactDefaults defaults;

	private final Clock clock;

	PartnerService(AggregateStore<Partner, PartnerId> partners, @Value("${rihla.mission}") String mission,
			ContactDefaults defaults, Clock clock) {
		this.partners = partners;
		this.defaults = defaults;
		this.mission = mission;
		this.clock = clock;
	}

	Partner register(RegisterPartner command, Creation creation) {
		PartnerId id = Optional.ofNullable(command.partnerId()).orElseGet(() -> new PartnerId(creation.newId()));
		Registration registration = new Registration(creation.newId(), creation.actor(),
				place(command, creation.access()));
		Partner partner = this.partners.create(creation,
				() -> Partner.register(id, command, registration, this.defaults, this.clock.instant()));
		partner.requireRegisteredBy(creation.newId());
		return partner;
	}

	Partner activate(PartnerId id, Change change) {
		return this.partners.update(id, change, (partner) -> partner.activate(change.actor(), this.clock.instant()));
	}

	Partner change(PartnerId id, ChangePartner command, Change change) {
		return this.partners.update(id, change,
				(partner) -> partner.change(command, this.defaults, this.clock.instant()));
	}

	Partner mark(PartnerId id, ContactId contact, MarkContact command, Change change) {
		return this.partners.update(id, change,
				(partner) -> partner.mark(contact, command.state(), this.clock.instant()));
	}

	Partner retire(PartnerId id, Change change) {
		return this.partners.update(id, change, (partner) -> partner.retire(this.clock.instant()));
	}

	Partner get(PartnerId id, Access access) {
		return this.partners.get(id, access);
	}

	private Origin place(RegisterPartner command, Access access) {
		return new Origin(null, this.mission,
				Optional.ofNullable(command.officeCode())
					.or(() -> Optional.ofNullable(access.caller().office()))
					.orElseThrow());
	}

}
