/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rihla.returns.plan.group.Traveller;

/**
 * How far the plan has come, item by item, seen from the step ahead.
 *
 * @param nextExpiryOn first day on which something expires
 */
public record Checklist(List<Line> lines, @Nullable LocalDate nextExpiryOn) {

	/** As the assessment looks at it. */
	public static Checklist of(Assessment assessment) {
		List<Line> lines = new ArrayList<>();
		for (Item item : Item.values()) {
			nextColumn(item, assessment.column()).ifPresent((column) -> lines.add(line(item, assessment.from(column))));
		}
		LocalDate next = assessment.concerned()
			.stream()
			.flatMap(Traveller::lastDays)
			.min(LocalDate::compareTo)
			.orElse(null);
		return new Checklist(List.copyOf(lines), next);
	}

	/** How many items stand so. */
	public int count(State state) {
		return (int) this.lines.stream().filter((line) -> line.state() == state).count();
	}

	/**
	 * The first step from the one ahead that waits for the item; a clearance is asked for
	 * anew each time.
	 */
	private static Optional<Column> nextColumn(Item item, Column ahead) {
		return (item == Item.CLEARANCE) ? Optional.empty()
				: Arrays.stream(Column.values())
					.filter((column) -> column.compareTo(ahead) >= 0 && item.guards(column))
					.findFirst();
	}

	private static Line line(Item item, Assessment assessment) {
		List<String> codes = item.gaps(assessment).map(Gap::code).distinct().sorted().toList();
		if (codes.isEmpty()) {
			return new Line(item, State.SATISFIED, codes);
		}
		Collection<Traveller> concerned = assessment.concerned();
		boolean failed = concerned.stream().anyMatch((traveller) -> PapersGuards.failed(item, traveller));
		return new Line(item, failed ? State.FAILED : State.PENDING, codes);
	}

	/** One item and what it still lacks. */
	@Schema(name = "ChecklistLine")
	public record Line(Item item, State state, List<String> codes) {
	}

	/** How an item stands. */
	public enum State {

		/** Nothing is missing. */
		SATISFIED,
		/** Something is missing. */
		PENDING,
		/** What is missing will not come. */
		FAILED

	}

}
