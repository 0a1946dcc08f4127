/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in one line what is wrong with the master key. */
final class MasterKeyAnalyzer extends AbstractFailureAnalyzer<MasterKeyRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MasterKeyRefused cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
