/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.keeping.Tombstone;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.ChainKey;
import org.rihla.chassis.erasure.Erasure;
import org.rihla.chassis.erasure.ErasureStatus;
import org.rihla.chassis.erasure.Erasures;
import org.springframework.stereotype.Service;

/** Puts the report on an erasure together, and signs it when nothing more can come. */
@Service
class ReportingErasures {

	/** So long a backup of the key stores is kept. */
	private static final Period KEY_BACKUPS_KEPT = Period.ofDays(7);

	private final CaseFacts cases;

	private final AggregateStore<ErasureReport, ReportId> reports;

	private final Erasures erasures;

	private final ChainKey key;

	private final Clock clock;

	ReportingErasures(CaseFacts cases, AggregateStore<ErasureReport, ReportId> reports, Erasures erasures, ChainKey key,
			Clock clock) {
		this.cases = cases;
		this.reports = reports;
		this.erasures = erasures;
		this.key = key;
		this.clock = clock;
	}

	/**
	 * The report as far as it is known.
	 * @throws Refusal.NotFound (404) when the case is not erased
	 */
	ErasureView report(CaseId caseId, Access access) {
		Tombstone stone = this.cases.tombstone(caseId, access)
			.orElseThrow(() -> new Refusal.NotFound("erasure", caseId));
		List<Completion> services = completions(caseId, access);
		Optional<Erasure> own = this.erasures.of(caseId.value());
		ErasureView view = ErasureView.open(caseId, stone, services, own.map(Erasure::keysets).orElse(List.of()));
		Instant last = services.stream().map(Completion::completedOn).max(Instant::compareTo).orElse(stone.erasedOn());
		if (!own.map((erasure) -> erasure.status() == ErasureStatus.SETTLED).orElse(false) || !allOf(services)
				|| this.clock.instant().isBefore(last.plus(Erasures.SETTLING))) {
			return view;
		}
		return signed(view.completed(LocalDate.ofInstant(last, ZoneOffset.UTC).plus(KEY_BACKUPS_KEPT)));
	}

	private List<Completion> completions(CaseId caseId, Access access) {
		try {
			return this.reports.get(ReportId.of(caseId), access).completions();
		}
		catch (Refusal.NotFound _) {
			return List.of();
		}
	}

	private static boolean allOf(List<Completion> services) {
		Set<ServiceCode> answered = services.stream().map(Completion::serviceCode).collect(Collectors.toSet());
		return answered.containsAll(EnumSet.allOf(ServiceCode.class));
	}

	/** A record prints its members in one order, and these are all codes and times. */
	private ErasureView signed(ErasureView complete) {
		return complete.signed(this.key.mac(List.of("erasure-report", complete.toString())));
	}

}
