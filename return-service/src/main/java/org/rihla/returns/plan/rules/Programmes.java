/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rihla.returns.plan.voluntariness.Topic;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The programmes of this mission: data, not code. */
@ConfigurationProperties("rihla.return")
public record Programmes(Map<String, Content> programmes) {

	/** The programme as it stands today. */
	public Programme programme(String code) {
		Content content = this.programmes.get(code);
		if (content == null) {
			throw new IllegalStateException("No programme " + code + " in rihla.return.programmes");
		}
		return new Programme(code, content.mandatoryTopics(), content.returnPackage());
	}

	/** What a programme asks and pays for. */
	public record Content(Set<Topic> mandatoryTopics, List<String> returnPackage) {
	}

}
