/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement.manifest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.csv.CsvText;
import org.rihla.chassis.paper.Paper;
import org.rihla.returns.PersonId;
import org.rihla.returns.movement.seat.Seats;

/**
 * The seats with tickets, group by group.
 *
 * @param legs in words
 * @param printedBy stands on each page and line, since paper is found
 */
public record Manifest(UUID movementId, List<String> legs, List<ManifestLine> lines, String printedBy,
		Instant printedAt) {

	public Manifest {
		legs = List.copyOf(legs);
		lines = List.copyOf(lines);
	}

	/** Each person of these seats by name, escorts behind the group that they go with. */
	public static List<ManifestLine> lines(List<Seats> ticketed, Map<PersonId, Sensitive<Passenger>> people) {
		List<ManifestLine> lines = new ArrayList<>();
		int group = 0;
		for (Seats seats : ticketed) {
			group++;
			for (Passenger who : named(seats, people)) {
				lines.add(new ManifestLine(lines.size() + 1, group, seats.state(), false, who));
			}
			int unknown = seats.personIds().size() - named(seats, people).size();
			for (int i = 0; i < unknown + seats.escorts(); i++) {
				lines.add(new ManifestLine(lines.size() + 1, group, seats.state(), i >= unknown, null));
			}
		}
		return lines;
	}

	private static List<Passenger> named(Seats seats, Map<PersonId, Sensitive<Passenger>> people) {
		List<Passenger> named = new ArrayList<>();
		for (PersonId person : seats.personIds()) {
			@Nullable Sensitive<Passenger> known = people.get(person);
			if (known != null) {
				named.add(known.reveal());
			}
		}
		named.sort(Comparator.comparing(Passenger::nameAsPrinted).thenComparing(Passenger::birthDate));
		return named;
	}

	/** As a table for the carrier's system. */
	public byte[] csv() {
		List<String> heads = new ArrayList<>(ManifestLine.HEADS);
		heads.addAll(List.of("printed_by", "printed_at"));
		CsvText table = new CsvText(heads.toArray(String[]::new));
		for (ManifestLine line : this.lines) {
			List<@Nullable Object> cells = new ArrayList<>(line.cells());
			cells.add(this.printedBy);
			cells.add(this.printedAt);
			table.row(cells);
		}
		return table.bytes();
	}

	/** As a sheet to sign. */
	public byte[] pdf() {
		return Paper.of(new ManifestSheet(this).html(), false);
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "Manifest " + this.movementId;
	}

}
