/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line why the start was stopped. */
final class AccessFailureAnalyzer extends AbstractFailureAnalyzer<AccessTableMismatch> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, AccessTableMismatch cause) {
		return new FailureAnalysis(cause.getMessage(), "Add the row to the table or the method to a controller.",
				cause);
	}

}
