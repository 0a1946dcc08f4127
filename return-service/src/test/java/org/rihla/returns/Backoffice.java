/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Brings in what returns need: money and flights. */
final class Backoffice {

	private static final ZoneId RABAT = ZoneId.of("Africa/Casablanca");

	private static final int EACH_LINE_PER_PERSON = 50_000;

	private final Desk desk;

	private final Crew crew;

	private final Clock clock;

	Backoffice(Desk desk, Crew crew, Clock clock) {
		this.desk = desk;
		this.crew = crew;
		this.clock = clock;
	}

	/** An active agreement that pays for so many people. */
	void agreement(int people) {
		LocalDate today = LocalDate.now(this.clock);
		Answer drafted = this.desk.create(this.crew.finance(1), "/agreements", """
				{"donorCode":"SOUTH","titleCode":"AGR-SOUTH-26","currency":"EUR","start":"%s","end":"%s","lines":[
				{"activity":"TICKET","amountMinor":%4$d,"maxPeople":%3$d},
				{"activity":"DOCUMENT","amountMinor":%4$d,"maxPeople":%3$d},
				{"activity":"MEDICAL","amountMinor":%4$d,"maxPeople":%3$d},
				{"activity":"POCKET_MONEY","amountMinor":%4$d,"maxPeople":%3$d}]}""".formatted(today.minusDays(1),
				today.plusYears(20), people, EACH_LINE_PER_PERSON * people));
		assertThat(drafted.status()).as("%s", drafted).isEqualTo(201);
		String agreement = "/agreements/" + drafted.text("agreementId");
		ReturnWork.ok(this.desk.act(this.crew.finance(2), agreement, "activate", ""));
	}

	/** A flight so much later; its id. */
	String flight(Duration later, int capacity) {
		DateTimeFormatter minute = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
		String departure = minute.format(this.clock.instant().plus(later).atZone(RABAT));
		String arrival = minute.format(this.clock.instant().plus(later).plusSeconds(14_400).atZone(ZoneId.of("UTC")));
		Answer planned = this.desk.create(this.crew.movements(), "/movements", """
				{"kind":"COMMERCIAL","capacity":%d,"itinerary":{"segments":[{"from":"CMN","to":"ABJ","departure":"%s",
				"departureZone":"Africa/Casablanca","arrival":"%s","arrivalZone":"Africa/Abidjan","carrier":"ZZ",
				"number":"533"}]}}""".formatted(capacity, departure, arrival));
		assertThat(planned.status()).as("%s", planned).isEqualTo(201);
		return planned.text("movementId");
	}

}
