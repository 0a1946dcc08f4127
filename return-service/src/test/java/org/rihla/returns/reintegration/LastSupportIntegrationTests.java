/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.returns.Desk.Answer;
import org.rihla.returns.Events;
import org.rihla.returns.ReturnServiceTest;
import org.rihla.returns.funding.TakenPlaces;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.reintegration.SupportDesk.ok;
import static org.rihla.returns.reintegration.SupportDesk.refused;

/** A donor's money for seventy adults is taken: the next one waits. */
class LastSupportIntegrationTests extends ReturnServiceTest {

	private static final int PLACES = 70;

	private static final int CEILING = 140_000;

	@Autowired
	private BeanFactory beans;

	@Test
	void refusesMoreThanForeseenAndLetsTheSeventyFirstWait() {
		SupportDesk home = new SupportDesk(this.desk, this.crew, this.clock).leaving().arrived().drafted();
		home.pays(PLACES * CEILING, ",\"maxPeople\":%d,\"ceilings\":{\"ADULT\":%d}".formatted(PLACES, CEILING));
		new TakenPlaces(this.beans).take(UUID.fromString(home.lineId()), PLACES - 1, CEILING - 1, this.clock.instant());
		assertThat(places(home)).isEqualTo(1);
		new TakenPlaces(this.beans).take(UUID.fromString(home.lineId()), 1, CEILING - 1, this.clock.instant());
		assertThat(places(home)).isZero();

		ok(home.propose(CEILING + 10_000));
		this.desk.await(home.officer(), home.path(), (answer) -> answer.body().has("arrivedOn"));
		ok(home.act(home.officer(), "assess", Events.text("/examples/assessReturnee.json")));
		refused(home.submit(home.officer()), "ceiling-exceeded");
		ok(home.propose(CEILING - 1));
		ok(home.submit(home.officer()));

		Answer waiting = this.desk.await(this.crew.manager(), "/waitlist?caseId=" + home.someone().caseId().value(),
				(list) -> list.body().path("items").size() == 1);
		assertThat(waiting.body().at("/items/0/kind").stringValue()).isEqualTo("REINTEGRATION");
		refused(home.act(this.crew.manager(), "approve", ""), "budget-not-reserved");
	}

	private int places(SupportDesk home) {
		return home.onlyLine().path("remainingPlaces").intValue();
	}

}
