/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What donors' money has done, in counts and sums: never whom it served. Small groups are
 * not shown, nor is what would tell of them by subtraction from a total.
 *
 * @param flexiblePercent share of unearmarked money in what was agreed, by currency
 */
record DonorReport(List<Agreement> agreements, SortedMap<String, Long> flexiblePercent) {

	private static final long WHOLE = 100;

	static DonorReport of(List<FundingAgreement> all, int minCell) {
		List<FundingAgreement> given = all.stream()
			.filter((agreement) -> agreement.status() != AgreementStatus.DRAFT)
			.sorted(Allocation.ORDER)
			.toList();
		return new DonorReport(given.stream().map((agreement) -> Agreement.of(agreement, minCell)).toList(),
				flexible(given));
	}

	private static SortedMap<String, Long> flexible(List<FundingAgreement> given) {
		SortedMap<String, Long> agreed = new TreeMap<>();
		SortedMap<String, Long> free = new TreeMap<>();
		for (FundingAgreement agreement : given) {
			long amount = agreement.lines().stream().mapToLong(BudgetLine::amountMinor).sum();
			agreed.merge(agreement.contract().currency(), amount, Long::sum);
			free.merge(agreement.contract().currency(),
					(agreement.contract().level() == Level.UNEARMARKED) ? amount : 0, Long::sum);
		}
		agreed.replaceAll((currency, amount) -> free.getOrDefault(currency, 0L) * WHOLE / amount);
		return agreed;
	}

	/** One agreement; totals are absent where they would tell of a small group. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Agreement(AgreementId agreementId, String donorCode, String titleCode, AgreementStatus status, Level level,
			String currency, @Nullable Sums total, List<Line> lines) {

		static Agreement of(FundingAgreement agreement, int minCell) {
			Set<BudgetLine> hidden = hidden(agreement.lines(), minCell);
			Contract contract = agreement.contract();
			boolean tells = hidden.size() == 1;
			return new Agreement(agreement.id(), contract.donorCode(), contract.titleCode(), agreement.status(),
					contract.level(), contract.currency(), tells ? null : Sums.of(agreement.lines()),
					agreement.lines().stream().map((line) -> Line.of(line, hidden.contains(line))).toList());
		}

		/**
		 * Lines of few people; and one more, where a single one could be found by
		 * subtraction.
		 */
		private static Set<BudgetLine> hidden(List<BudgetLine> lines, int minCell) {
			Set<BudgetLine> hidden = new HashSet<>();
			lines.stream().filter((line) -> line.people() > 0 && line.people() < minCell).forEach(hidden::add);
			if (hidden.size() == 1) {
				lines.stream()
					.filter((line) -> line.people() >= minCell)
					.min(Comparator.comparingInt(BudgetLine::people))
					.ifPresent(hidden::add);
			}
			return hidden;
		}

	}

	/** One activity; people and money are absent where a small group is behind them. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Line(LineId lineId, Activity activity, long agreedMinor, boolean suppressed, @Nullable Integer people,
			@Nullable Sums sums) {

		static Line of(BudgetLine line, boolean hidden) {
			return new Line(line.lineId(), line.activity(), line.amountMinor(), hidden, hidden ? null : line.people(),
					hidden ? null : Sums.of(List.of(line)));
		}

	}

	/** Money in minor units of the agreement's currency. */
	record Sums(long agreedMinor, long reservedMinor, long committedMinor, long spentMinor, long freeMinor) {

		static Sums of(List<BudgetLine> lines) {
			return new Sums(lines.stream().mapToLong(BudgetLine::amountMinor).sum(),
					lines.stream().mapToLong(BudgetLine::reservedMinor).sum(),
					lines.stream().mapToLong(BudgetLine::committedMinor).sum(),
					lines.stream().mapToLong(BudgetLine::spentMinor).sum(),
					lines.stream().mapToLong(BudgetLine::freeMinor).sum());
		}

	}

	/** The lines as rows of a table. */
	List<List<@Nullable Object>> rows() {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (Agreement agreement : this.agreements) {
			for (Line line : agreement.lines()) {
				Sums sums = line.sums();
				List<@Nullable Object> row = new ArrayList<>(List.of(agreement.donorCode(), agreement.titleCode(),
						agreement.level(), agreement.currency(), line.activity(), line.agreedMinor()));
				row.add(line.people());
				row.add((sums != null) ? sums.reservedMinor() : null);
				row.add((sums != null) ? sums.committedMinor() : null);
				row.add((sums != null) ? sums.spentMinor() : null);
				row.add((sums != null) ? sums.freeMinor() : null);
				rows.add(row);
			}
		}
		return rows;
	}

	/** What each column of the table is. */
	static String[] header() {
		return new String[] { "donor", "title", "level", "currency", "activity", "agreed", "people", "reserved",
				"committed", "spent", "free" };
	}

}
