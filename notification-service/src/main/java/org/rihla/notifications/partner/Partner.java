/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.time.Instant;
import java.util.EnumSet;
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

/** One organisation that serves people or receives notices. */
class Partner extends Aggregate<PartnerId> {

	private String missionCode;

	private String officeCode;

	@Sealed(Compartment.CORE)
	private Sensitive<String> name;

	private PartnerKind kind;

	private Set<ServiceCode> services = EnumSet.noneOf(ServiceCode.class);

	private String language;

	@Sealed(Compartment.CORE)
	private Sensitive<TechnicalContact> technicalContact;

	private String registeredBy;

	private UUID registration;

	private PartnerStatus status = PartnerStatus.REGISTERED;

	private Partner(PartnerId id, RegisterPartner command, Registration registration) {
		super(id);
		this.missionCode = registration.place().missionCode();
		this.officeCode = registration.place().officeCode();
		this.name = command.name();
		this.kind = command.kind();
		this.services.addAll(command.services());
		this.language = command.language();
		this.technicalContact = command.technicalContact();
		this.registeredBy = registration.by();
		this.registration = registration.request();
	}

	@SuppressWarnings("NullAway.Init")
	private Partner() {
	}

	/** Makes it known; nothing goes to it before another person has activated it. */
	static Partner register(PartnerId id, RegisterPartner command, Registration registration, Instant now) {
		Partner partner = new Partner(id, command, registration);
		partner.record(new PartnerRegistered(id, partner.kind, partner.services(), now));
		return partner;
	}

	/** Somebody else than who registered it confirms that it is what it says. */
	void activate(String by, Instant now) {
		moveTo(PartnerStatus.ACTIVE, new Condition("maker-is-checker", !by.equals(this.registeredBy)));
		record(new PartnerChanged(id(), this.kind, services(), now));
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

	@Override
	protected Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

	private void moveTo(PartnerStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
