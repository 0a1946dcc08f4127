/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import org.rihla.chassis.access.Access;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * How every endpoint about a plan answers: as the caller may read it, with its version.
 */
@Component
class SupportAnswers {

	private final ReadingPlans reading;

	SupportAnswers(ReadingPlans reading) {
		this.reading = reading;
	}

	ResponseEntity<PlanView> of(ReintegrationPlan plan, Access access) {
		return ResponseEntity.ok().eTag(plan.version().etag()).body(this.reading.view(plan, access));
	}

}
