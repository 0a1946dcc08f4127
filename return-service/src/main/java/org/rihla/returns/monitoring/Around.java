/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What else is known of a returnee: support that is under way, and partners whom the
 * returnee allowed to come by.
 *
 * @param support plans of reintegration that are not over
 * @param consents partners by the consent that covers them
 */
record Around(Set<UUID> support, Map<UUID, UUID> consents) {

	Around {
		support = Collections.unmodifiableSet(new TreeSet<>(support));
		consents = Collections.unmodifiableMap(new TreeMap<>(consents));
	}

	static Around nothing() {
		return new Around(Set.of(), Map.of());
	}

	Around supported(UUID plan) {
		Set<UUID> all = new TreeSet<>(this.support);
		all.add(plan);
		return new Around(all, this.consents);
	}

	Around supportedNoMore(UUID plan) {
		Set<UUID> rest = new TreeSet<>(this.support);
		rest.remove(plan);
		return new Around(rest, this.consents);
	}

	Around allowing(UUID consent, UUID partner) {
		Map<UUID, UUID> all = new TreeMap<>(this.consents);
		all.put(consent, partner);
		return new Around(this.support, all);
	}

	Around allowingNoMore(UUID consent) {
		Map<UUID, UUID> rest = new TreeMap<>(this.consents);
		rest.remove(consent);
		return new Around(this.support, rest);
	}

	/** Whether the partner may come by. */
	boolean allows(UUID partner) {
		return this.consents.containsValue(partner);
	}

}
