/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.time.Instant;

import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.NextSteps;
import org.rihla.cases.task.rule.Heard;
import org.rihla.chassis.aggregate.Cause;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.stereotype.Component;

/** Makes tasks of what the room of cases says without telling anybody else. */
@Component
class NextStepListener implements NextSteps {

	private final TasksByRuleListener rules;

	NextStepListener(TasksByRuleListener rules) {
		this.rules = rules;
	}

	@Override
	public void proposeClosure(CaseId id, Cause cause, Instant since) {
		hear("case.workEnded", id, cause, since);
	}

	@Override
	public void reviewRetention(CaseId id, Cause cause, Instant since) {
		hear("case.retentionReached", id, cause, since);
	}

	@Override
	public void retentionExtended(CaseId id, Cause cause, Instant since) {
		hear("case.retentionExtended", id, cause, since);
	}

	private void hear(String type, CaseId id, Cause cause, Instant since) {
		this.rules.apply(new Heard(cause.commandUuid(), type, id.value(),
				JsonNodeFactory.instance.objectNode()
					.put("occurredOn", since.toString())
					.put("actorRole", cause.actorRole())),
				cause);
	}

}
