/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.net.URI;

import org.rihla.chassis.access.Access;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * How every endpoint about a plan answers: the plan as the caller may read it, with its
 * version.
 */
@Component
class PlanAnswers {

	private final PlanActs acts;

	PlanAnswers(PlanActs acts) {
		this.acts = acts;
	}

	ResponseEntity<PlanView> created(ReturnPlan plan, Access access) {
		return ResponseEntity.created(URI.create("/plans/" + plan.id().value()))
			.eTag(plan.version().etag())
			.body(PlanView.of(plan, this.acts.looking(access)));
	}

	ResponseEntity<PlanView> of(ReturnPlan plan, Access access) {
		return ResponseEntity.ok().eTag(plan.version().etag()).body(PlanView.of(plan, this.acts.looking(access)));
	}

}
