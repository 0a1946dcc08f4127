/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.partner.PartnerEvent.PartnerChanged;
import org.rihla.notifications.partner.PartnerEvent.PartnerRegistered;
import org.rihla.notifications.partner.PartnerEvent.PartnerRetired;

/** One organisation that serves people or receives notices. */
class Partner extends Aggregate<PartnerId> {

	private static final Set<PartnerStatus> KEPT = EnumSet.of(PartnerStatus.REGISTERED, PartnerStatus.ACTIVE);

	private String missionCode;

	private String officeCode;

	@Sealed(Compartment.CORE)
	private Sensitive<String> name;

	private PartnerKind kind;

	private Set<ServiceCode> services = EnumSet.noneOf(ServiceCode.class);

	private String language;

	@Sealed(Compartment.CORE)
	private Sensitive<TechnicalContact> technicalContact;

	private ContactBook contacts = new ContactBook(List.of());

	private String registeredBy;

	private UUID registration;

	private PartnerStatus status = PartnerStatus.REGISTERED;

	private Partner(PartnerId id, RegisterPartner command, Registration registration, ContactDefaults defaults) {
		super(id);
		this.missionCode = registration.place().missionCode();
		this.officeCode = registration.place().officeCode();
		this.name = command.name();
		this.kind = command.kind();
		this.services.addAll(command.services());
		this.language = command.language();
		this.technicalContact = command.technicalContact();
		name(Optional.ofNullable(command.contacts()).orElse(List.of()), defaults);
		this.registeredBy = registration.by();
		this.registration = registration.request();
	}

	@SuppressWarnings("NullAway.Init")
	private Partner() {
	}

	/** Makes it known; nothing goes to it before another person has activated it. */
	static Partner register(PartnerId id, RegisterPartner command, Registration registration, ContactDefaults defaults,
			Instant now) {
		Partner partner = new Partner(id, command, registration, defaults);
		partner.record(new PartnerRegistered(id, partner.kind, partner.services(), now));
		return partner;
	}

	/** Somebody else than who registered it confirms that it is what it says. */
	void activate(String by, Instant now) {
		moveTo(PartnerStatus.ACTIVE, new Condition("maker-is-checker", !by.equals(this.registeredBy)));
		record(new PartnerChanged(id(), this.kind, services(), now));
	}

	/** What is known of it changes; what is not named stays. */
	void change(ChangePartner command, ContactDefaults defaults, Instant now) {
		allowIn(KEPT, this.status);
		this.name = Optional.ofNullable(command.name()).orElse(this.name);
		this.language = Optional.ofNullable(command.language()).orElse(this.language);
		this.technicalContact = Optional.ofNullable(command.technicalContact()).orElse(this.technicalContact);
		Optional.ofNullable(command.services()).ifPresent((named) -> {
			this.services.clear();
			this.services.addAll(named);
		});
		Optional.ofNullable(command.contacts()).ifPresent((named) -> name(named, defaults));
		record(new PartnerChanged(id(), this.kind, services(), now));
	}

	/** Whether mails reach one of its contact points. */
	void mark(ContactId contact, ContactState state, Instant now) {
		allowIn(KEPT, this.status, new Condition("contact-unknown", this.contacts.find(contact).isPresent()));
		ContactBook marked = this.contacts.with(contact, state);
		if (!marked.equals(this.contacts)) {
			this.contacts = marked;
			record(new PartnerChanged(id(), this.kind, services(), now));
		}
	}

	/** It is addressed no more, for good. */
	void retire(Instant now) {
		moveTo(PartnerStatus.RETIRED);
		record(new PartnerRetired(id(), this.kind, services(), now));
	}

	private void name(List<ContactEntry> entries, ContactDefaults defaults) {
		ContactBook named = ContactBook.of(id(), entries, this.technicalContact, defaults);
		require(new Condition("contact-named-twice", named.hasNoneTwice()),
				new Condition("role-needs-own-office", this.kind == PartnerKind.OWN_OFFICE || !named.namesRoles()));
		this.contacts = named.after(this.contacts);
	}

	/** The id was free: nobody registers an organisation over another. */
	void requireRegisteredBy(UUID request) {
		if (!request.equals(this.registration)) {
			allowIn(EnumSet.noneOf(PartnerStatus.class), this.status);
		}
	}

	PartnerStatus status() {
		return this.status;
	}

	Sensitive<String> name() {
		return this.name;
	}

	PartnerKind kind() {
		return this.kind;
	}

	Set<ServiceCode> services() {
		return Set.copyOf(this.services);
	}

	String language() {
		return this.language;
	}

	Sensitive<TechnicalContact> technicalContact() {
		return this.technicalContact;
	}

	/** Whether the contact point may be written to. */
	boolean knows(ContactId contact) {
		return KEPT.contains(this.status) && this.contacts.find(contact).isPresent();
	}

	ContactBook contacts() {
		return this.contacts;
	}

	@Override
	protected Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

	private void moveTo(PartnerStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
