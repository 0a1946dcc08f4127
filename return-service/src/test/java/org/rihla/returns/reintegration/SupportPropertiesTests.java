/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.reintegration.agreed.Version;
import org.rihla.returns.reintegration.delivery.Measure;
import org.rihla.returns.reintegration.delivery.MeasureStatus;
import org.rihla.returns.reintegration.delivery.Tranche;
import org.rihla.returns.reintegration.rules.Act;
import org.rihla.returns.WorkingWeek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.reintegration.ReintegrationFixtures.CEILING;
import static org.rihla.returns.reintegration.ReintegrationFixtures.NOON;
import static org.rihla.returns.reintegration.ReintegrationFixtures.drafted;
import static org.rihla.returns.reintegration.ReintegrationFixtures.planIn;
import static org.rihla.returns.reintegration.ReintegrationFixtures.tranche;

/** What holds after any sequence of commands by anybody, whatever roles they have. */
class SupportPropertiesTests {

	private static final String[] HUMANS = { "amina", "bakary", "claire", "driss" };

	private static final int COMMANDS = 500;

	private static final Set<Class<?>> TOLD = new HashSet<>();

	static List<Long> seeds() {
		return new Random(20261122).longs(60).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void keepsItsPromises(long seed) {
		Random chance = new Random(seed);
		ReintegrationPlan plan = chance.nextBoolean() ? drafted() : planIn(ReintegrationPlanStatus.ACTIVE);
		Instant now = NOON;
		SupportReplay replay = new SupportReplay();
		replay.apply(plan.recorded(), 0);
		for (int i = 0; i < COMMANDS; i++) {
			now = now.plus(Duration.ofHours(chance.nextInt(48)));
			int told = plan.recorded().size();
			String before = picture(plan);
			try {
				SupportCommands.any(plan, chance, new Act(new UUID(seed, i), HUMANS[chance.nextInt(HUMANS.length)],
						"any", now, ReintegrationFixtures.RULES, WorkingWeek.ENTRIES));
			}
			catch (Refusal _) {
				assertThat(plan.recorded()).hasSize(told);
				assertThat(picture(plan)).isEqualTo(before);
			}
			replay.apply(plan.recorded(), told);
			check(plan, replay);
		}
		TOLD.addAll(replay.told());
	}

	/** Otherwise the promises would have been kept by doing little. */
	@AfterAll
	static void cameFarEnough() {
		assertThat(TOLD).contains(ReintegrationPlanEvent.ReintegrationPlanAmended.class)
			.contains(MeasureEvent.class.getPermittedSubclasses())
			.contains(TrancheEvent.class.getPermittedSubclasses());
	}

	private static void check(ReintegrationPlan plan, SupportReplay replay) {
		assertThat(plan.tranches().paid()).isLessThanOrEqualTo(CEILING);
		assertThat(
				plan.versions().all().stream().filter((version) -> version.state() == Version.State.IN_FORCE).count())
			.isLessThanOrEqualTo(1);
		for (Version version : plan.versions().all()) {
			if (version.approver() != null) {
				assertThat(version.authors()).doesNotContain(version.approver());
				assertThat(version.content().total()).isLessThanOrEqualTo(CEILING);
			}
		}
		for (Tranche tranche : plan.tranches().all()) {
			var by = tranche.signatures();
			if (by.payer() != null) {
				assertThat(List.of(String.valueOf(by.requester()), String.valueOf(by.approver()), by.payer()))
					.doesNotHaveDuplicates();
			}
		}
		for (Measure measure : plan.measures().all()) {
			if (measure.status() == MeasureStatus.VERIFIED && measure.delivery() != null && measure.check() != null) {
				assertThat(measure.check().by()).isNotEqualTo(measure.delivery().by());
				assertThat(measure.handOver()).isNotNull();
			}
		}
		if (!plan.status().open()) {
			assertThat(plan.tranches().unpaid()).isEmpty();
			assertThat(plan.nextOn()).isNull();
		}
		assertThat(replay.open()).isEqualTo(plan.status().open());
		plan.tranches()
			.all()
			.forEach((tranche) -> assertThat(replay.of(tranche)).as("%s", tranche.trancheId())
				.isEqualTo(tranche.status().name()));
	}

	/** What nobody may have changed when a command was refused. */
	private static String picture(ReintegrationPlan plan) {
		return plan.status() + "|" + plan.versions() + "|" + plan.measures() + "|" + plan.tranches() + "|"
				+ plan.custody() + "|" + plan.notes();
	}

}
