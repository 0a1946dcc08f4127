/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import org.rihla.chassis.access.Refusals;
import org.rihla.chassis.cipher.Erased;
import org.rihla.chassis.problem.ProblemType;
import org.rihla.chassis.problem.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers what every aggregate may refuse. It is asked first: to the web framework what
 * was erased would be an answer that failed.
 */
@RestControllerAdvice
@Order(0)
class RefusalAdvice {

	private static final Logger log = LoggerFactory.getLogger(RefusalAdvice.class);

	/** Whom to ask about a hidden ground; it must not betray which one it is. */
	private static final String DESK = "case-review";

	private static final Duration UNTIL_EVENTS_LEFT = Duration.ofSeconds(5);

	private final Refusals refusals;

	RefusalAdvice(Refusals refusals) {
		this.refusals = refusals;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> answer(Refusal refusal, HttpServletRequest request) {
		audit(refusal, request);
		ProblemDetail problem = ProblemType.of(codeOf(refusal)).problem(refusal.getMessage());
		HttpHeaders headers = new HttpHeaders();
		switch (refusal) {
			case Refusal.TransitionNotAllowed move -> {
				problem.setProperty("state", move.state());
				problem.setProperty("allowed", move.allowed());
			}
			case Refusal.ConditionsUnmet conditions -> tell(problem, new TreeMap<>(conditions.unmet()));
			case Refusal.StaleVersion stale -> headers.setETag(stale.current().etag());
			case Refusal.OutboxFull _ ->
				headers.set(HttpHeaders.RETRY_AFTER, Long.toString(UNTIL_EVENTS_LEFT.toSeconds()));
			case Refusal.NotFound _, Refusal.RaceLost _, Refusal.KeyReused _ -> {
			}
		}
		return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
	}

	/** Nothing is shown, so the refusal stands also when the trail cannot be written. */
	private void audit(Refusal refusal, HttpServletRequest request) {
		try {
			auditedAs(refusal).forEach((code) -> this.refusals.tell(request, code));
		}
		catch (RequestRefused ex) {
			log.error("a refusal stands in no trail: {}", codeOf(refusal));
		}
	}

	/** What a wrongdoer would meet; what everybody meets every day is left out. */
	private static List<String> auditedAs(Refusal refusal) {
		return switch (refusal) {
			case Refusal.NotFound unknown -> unknown.isHidden() ? List.of("out-of-scope") : List.of();
			case Refusal.ConditionsUnmet conditions ->
				conditions.unmet().keySet().stream().filter(RefusalAdvice::isAudited).sorted().toList();
			case Refusal.TransitionNotAllowed _, Refusal.StaleVersion _, Refusal.RaceLost _, Refusal.KeyReused _,
					Refusal.OutboxFull _ ->
				List.of();
		};
	}

	private static boolean isAudited(String condition) {
		return condition.equals("maker-is-checker") || condition.startsWith("consent-for-");
	}

	/** Says neither whose it was nor which compartment. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> answer(Erased erased) {
		ProblemDetail problem = ProblemType.of("erased").problem();
		return ResponseEntity.status(problem.getStatus()).body(problem);
	}

	private static String codeOf(Refusal refusal) {
		return switch (refusal) {
			case Refusal.NotFound _ -> "not-found";
			case Refusal.TransitionNotAllowed _ -> "transition-not-allowed";
			case Refusal.ConditionsUnmet _ -> "unmet-conditions";
			case Refusal.StaleVersion _ -> "stale-version";
			case Refusal.RaceLost _ -> "race-lost";
			case Refusal.KeyReused _ -> "idempotency-key-reused";
			case Refusal.OutboxFull _ -> "outbox-full";
		};
	}

	private static void tell(ProblemDetail problem, TreeMap<String, List<String>> unmet) {
		problem.setProperty("unmet", List.copyOf(unmet.keySet()));
		Map<String, List<String>> subjects = new TreeMap<>(unmet);
		subjects.values().removeIf(List::isEmpty);
		if (!subjects.isEmpty()) {
			problem.setProperty("details", subjects);
		}
		if (unmet.containsKey(Condition.HIDDEN_GROUND)) {
			problem.setProperty("desk", DESK);
		}
	}

}
