/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;

/** Which services have said that they keep nothing of a case any more. */
class ErasureReport extends Aggregate<ReportId> {

	private CaseId caseId;

	private String missionCode;

	private String officeCode;

	private List<Completion> completions = new ArrayList<>();

	/** For the mapper. */
	@SuppressWarnings({ "unused", "NullAway.Init" })
	private ErasureReport() {
	}

	ErasureReport(CaseId caseId, String missionCode, String officeCode) {
		super(ReportId.of(caseId));
		this.caseId = caseId;
		this.missionCode = missionCode;
		this.officeCode = officeCode;
	}

	/** Counts each service once. */
	void completed(Completion completion) {
		if (this.completions.stream().noneMatch((known) -> known.serviceCode() == completion.serviceCode())) {
			this.completions.add(completion);
			this.completions.sort(Comparator.comparing(Completion::serviceCode));
		}
	}

	/** By service. */
	List<Completion> completions() {
		return List.copyOf(this.completions);
	}

	@Override
	protected Origin origin() {
		return new Origin(this.caseId.value(), this.missionCode, this.officeCode);
	}

}
