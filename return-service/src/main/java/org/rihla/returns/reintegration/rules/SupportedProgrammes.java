/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.rules;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.funding.Profile;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** What the mission's programmes foresee after return: data, not code. */
@ConfigurationProperties("rihla.return")
public record SupportedProgrammes(Map<String, Content> programmes) {

	/** What a programme foresees for somebody today; empty where it foresees nothing. */
	public Optional<Terms> terms(String code, Profile profile) {
		Content content = this.programmes.get(code);
		if (content == null || content.reintegration() == null) {
			return Optional.empty();
		}
		Support support = content.reintegration();
		long adult = support.ceilings().getOrDefault(Profile.ADULT, 0L);
		return Optional
			.of(new Terms(code, profile, support.currency(), support.ceilings().getOrDefault(profile, adult)));
	}

	/** The part of a programme that is about support; absent where it foresees none. */
	public record Content(@Nullable Support reintegration) {
	}

	/**
	 * Support after return.
	 *
	 * @param currency ISO 4217
	 * @param ceilings what may be spent on one person, in minor units, by profile; the
	 * one for adults where there is no other
	 */
	public record Support(String currency, Map<Profile, Long> ceilings) {
	}

}
