/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerMapping;

/** Tells whoever keeps account of refusals; of what was asked only its id is told. */
public final class Refusals {

	private final Iterable<RefusedAccess> listeners;

	Refusals(Iterable<RefusedAccess> listeners) {
		this.listeners = listeners;
	}

	/** Of a request that had passed the first question; any other is left out. */
	public void tell(HttpServletRequest request, String code) {
		if (request.getAttribute(PermitInterceptor.ATTRIBUTE) instanceof Access access) {
			tell(request, access.caller(), access.action(), code);
		}
	}

	void tell(HttpServletRequest request, Caller caller, String action, String code) {
		String id = idIn(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
		this.listeners.forEach((listener) -> listener.refused(caller, action, code, id));
	}

	private static @Nullable String idIn(@Nullable Object variables) {
		Map<?, ?> known = (variables instanceof Map<?, ?> map) ? map : Map.of();
		return known.values()
			.stream()
			.filter(Objects::nonNull)
			.map(Object::toString)
			.filter(Refusals::isUuid)
			.findFirst()
			.orElse(null);
	}

	/** Anything else that somebody typed may be personal. */
	private static boolean isUuid(String text) {
		try {
			return UUID.fromString(text).toString().equalsIgnoreCase(text);
		}
		catch (IllegalArgumentException _) {
			return false;
		}
	}

}
