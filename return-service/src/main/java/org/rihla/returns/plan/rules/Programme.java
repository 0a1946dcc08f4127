/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.rules;

import java.util.List;
import java.util.Set;

import org.rihla.returns.plan.voluntariness.Topic;

/**
 * What a programme asks and pays for, as it stood when the plan was opened.
 *
 * @param mandatoryTopics what every adult hears before declaring
 * @param returnPackage activities that are paid for
 */
public record Programme(String code, Set<Topic> mandatoryTopics, List<String> returnPackage) {

	public Programme {
		mandatoryTopics = Set.copyOf(mandatoryTopics);
		returnPackage = List.copyOf(returnPackage);
	}

}
