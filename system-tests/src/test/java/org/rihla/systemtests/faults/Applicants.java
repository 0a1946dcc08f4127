/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.faults;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Cast;
import org.rihla.localstack.demo.Desk;
import org.rihla.localstack.demo.Household;
import org.rihla.localstack.demo.Human;
import org.rihla.localstack.demo.PlanWork;
import org.rihla.localstack.demo.Target;

/** Adults who are found eligible, each with a plan that has not asked for money yet. */
final class Applicants {

	private Applicants() {
	}

	/** Their plans are worked on at these addresses in turn. */
	static List<Callable<PlanWork>> of(int many, Desk desk, List<Target> targets) {
		return IntStream.range(0, many)
			.mapToObj((i) -> (Callable<PlanWork>) () -> eligible(desk, targets.get(i % targets.size()), human(i)))
			.toList();
	}

	private static PlanWork eligible(Desk desk, Target target, Human human) {
		CaseWork casework = new CaseWork(desk, target, new Household(List.of(human), "CI"), Cast.ofRabat());
		casework.register();
		casework.assign();
		casework.startIntake();
		casework.completeIntake();
		casework.personIds().forEach(casework::screen);
		casework.completeScreening();
		casework.decide();
		return PlanWork.opened(desk, target, Cast.ofRabat(), casework);
	}

	/** Nobody has this person's name or telephone. */
	private static Human human(int number) {
		return new Human("Quf" + letters(number) + " Dax" + letters(number * 31), "Latn", "M",
				LocalDate.now(ZoneOffset.UTC).minusYears(27).minusDays(number), "CI", "fr",
				"+2126" + (20_000_000 + number));
	}

	private static String letters(int number) {
		StringBuilder letters = new StringBuilder();
		for (int rest = number + 400; rest > 0; rest /= 20) {
			letters.append("bcdfghjklmnprstvwxzy".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
		}
		return letters.toString();
	}

}
