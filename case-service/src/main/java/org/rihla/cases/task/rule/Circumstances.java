/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task.rule;

import org.rihla.cases.casework.ScreeningNeeds;
import org.rihla.cases.casework.WorkFacts;

/** What rules ask the case, when they ask at all. */
public interface Circumstances {

	/** What work on the case depends on. */
	WorkFacts work();

	/** What the screening asks for that the event tells of; nothing for other events. */
	ScreeningNeeds needs();

}
