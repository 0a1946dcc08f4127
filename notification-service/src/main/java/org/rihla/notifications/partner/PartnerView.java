/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A partner, as callers see it.
 *
 * @param technicalContact only for those who may have to call
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerView(PartnerId partnerId, Sensitive<String> name, PartnerKind kind, Set<ServiceCode> services,
		String language, PartnerStatus status, @Nullable Sensitive<TechnicalContact> technicalContact) {

	private static final Set<String> CALLS_THEM = Set.of("programme-manager", "ops", "partner");

	static PartnerView of(Partner partner, Access access) {
		return new PartnerView(partner.id(), partner.name(), partner.kind(), partner.services(), partner.language(),
				partner.status(), CALLS_THEM.contains(access.role()) ? partner.technicalContact() : null);
	}

}
