/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.erasure.CaseEraser;
import org.springframework.stereotype.Component;

/** The protection file of the case; its keys are its own. */
@Component
class ProtectionEraser implements CaseEraser {

	private final AggregateStore<ProtectionFile, ProtectionFileId> files;

	private final ProtectionQueries queries;

	ProtectionEraser(AggregateStore<ProtectionFile, ProtectionFileId> files, ProtectionQueries queries) {
		this.files = files;
		this.queries = queries;
	}

	@Override
	public String what() {
		return "protection-files";
	}

	@Override
	public Set<String> subjects(UUID caseId) {
		return this.queries.ofCase(new CaseId(caseId))
			.stream()
			.map((file) -> file.value().toString())
			.collect(Collectors.toSet());
	}

	@Override
	public long erase(UUID caseId) {
		return this.files.removal().allOf(caseId);
	}

}
