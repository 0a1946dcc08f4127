/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.ReturnServiceTest;
import org.rihla.returns.funding.Kind;
import org.rihla.returns.funding.Waiting;
import org.rihla.returns.funding.WaitingList;
import org.rihla.returns.plan.Custody;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who comes next does not depend on who came in first: priority, then the time since
 * which they wait, then the id.
 */
class WaitingOrderIntegrationTests extends ReturnServiceTest {

	private static final Instant MONDAY = Instant.parse("2026-10-05T10:00:00Z");

	private static final Comparator<Waiting> ORDER = Comparator.comparingInt(Waiting::priority)
		.thenComparing(Waiting::since)
		.thenComparing((waiting) -> entry(waiting).value().toString());

	/** So that nobody else waits for the same. */
	private final String need = "NEED-" + UUID.randomUUID();

	@Autowired
	private WaitingPlans waiting;

	@Autowired
	private WaitlistQueries queries;

	@Autowired
	private AggregateStore<WaitlistEntry, EntryId> entries;

	@RepeatedTest(4)
	void isTheSameInWhicheverOrderTheyComeAndLetsNobodyPass(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		List<Waiting> all = new ArrayList<>(IntStream.range(0, 10).mapToObj((_) -> someone(random)).toList());
		Collections.shuffle(all, random);
		List<Waiting> here = new ArrayList<>();
		for (Waiting next : all) {
			List<EntryId> before = inOrder();

			enter(next);

			here.add(next);
			here.sort(ORDER);
			assertThat(inOrder()).isEqualTo(here.stream().map(WaitingOrderIntegrationTests::entry).toList());
			assertThat(inOrder().stream().filter(before::contains)).containsExactlyElementsOf(before);
		}
		assertThat(
				here.stream().map((one) -> this.queries.before(this.entries.find(entry(one)).orElseThrow())).toList())
			.isSorted()
			.doesNotHaveDuplicates();
	}

	@Test
	void keepsTheTimeOfOneWhoComesBack() {
		Waiting first = plan(3, MONDAY);
		Waiting second = plan(3, MONDAY.plusSeconds(60));
		enter(first);
		enter(second);

		this.waiting.leave(first.planId(), WaitingList.Ending.CANCELLED, cause());
		enter(new Waiting(first.planId(), Kind.REINTEGRATION, 1, first.caseId(), first.custody(), first.needs(), 3,
				MONDAY.plus(Duration.ofDays(9))));

		EntryId back = new EntryId(Ids.derived(first.planId().value(), "waiting-1"));
		assertThat(inOrder()).containsExactly(back, entry(second));
		assertThat(this.entries.find(back).orElseThrow().waitingSince()).isEqualTo(MONDAY);
	}

	/** Some asked in the same moment, some in parts of a second. */
	private Waiting someone(Random random) {
		return plan(1 + random.nextInt(4), MONDAY.plusMillis(random.nextInt(4) * 250L));
	}

	private Waiting plan(int priority, Instant since) {
		return new Waiting(new PlanId(UUID.randomUUID()), Kind.REINTEGRATION, 1, new CaseId(UUID.randomUUID()),
				new Custody("MA", "RBA", "cw.order", "T1"), List.of(this.need), priority, since);
	}

	private void enter(Waiting plan) {
		this.waiting.enter(plan, cause());
	}

	private List<EntryId> inOrder() {
		return this.queries.offerable(this.need).stream().map(WaitlistQueries.Offerable::id).toList();
	}

	private static EntryId entry(Waiting plan) {
		return new EntryId(Ids.derived(plan.planId().value(), "waiting-0"));
	}

	private static Cause cause() {
		UUID id = UUID.randomUUID();
		return new Cause("return-service.funding.return-events", id, id, id);
	}

}
