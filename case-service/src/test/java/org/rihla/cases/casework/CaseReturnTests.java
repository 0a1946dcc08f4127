/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.cases.casework.CaseEvent.CasePhaseChanged;
import org.rihla.cases.casework.ReturnNews.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.PLAN;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.caseIn;
import static org.rihla.cases.casework.CaseStatus.ELIGIBLE;
import static org.rihla.cases.casework.CaseStatus.IN_REINTEGRATION;
import static org.rihla.cases.casework.CaseStatus.IN_RETURN;
import static org.rihla.cases.casework.CaseStatus.RETURNED;
import static org.rihla.cases.casework.CaseStatus.WAITLISTED;
import static org.rihla.cases.casework.ReturnFixtures.ENTRY;
import static org.rihla.cases.casework.ReturnFixtures.arrived;
import static org.rihla.cases.casework.ReturnFixtures.news;
import static org.rihla.cases.casework.ReturnFixtures.planOpened;
import static org.rihla.cases.casework.ReturnFixtures.supported;
import static org.rihla.cases.casework.ReturnFixtures.waits;
import static org.rihla.cases.casework.ReturnFixtures.withdrawn;

/** How a case follows its return, the waiting and what comes after. */
class CaseReturnTests {

	@ParameterizedTest
	@EnumSource
	void movesOnNewsOnlyWhereItsTableSays(CaseStatus status) {
		boolean onTheWay = status == IN_RETURN || status == WAITLISTED;

		assertThat(after(status, planOpened(UUID.randomUUID()))).isEqualTo((status == ELIGIBLE) ? IN_RETURN : status);
		assertThat(after(status, waits())).isEqualTo((status == ELIGIBLE || status == IN_RETURN) ? WAITLISTED : status);
		assertThat(after(status, news(Kind.WAITS_NO_MORE, ENTRY)))
			.isEqualTo((status == WAITLISTED) ? IN_RETURN : status);
		assertThat(after(status, arrived(caseIn(status))))
			.isEqualTo((status == ELIGIBLE || onTheWay) ? RETURNED : status);
		assertThat(after(status, withdrawn())).isEqualTo(onTheWay ? ELIGIBLE : status);
		assertThat(after(status, supported())).isEqualTo((status == RETURNED) ? IN_REINTEGRATION : status);
	}

	@ParameterizedTest
	@EnumSource(names = { "SETTLED", "WAITS_FOR_SUPPORT", "SUPPORT_PLANNED", "SUPPORT_ENDED", "MONITORING_BEGAN",
			"MONITORING_ENDED" })
	void isNotMovedByNewsThatIsOnlyWork(Kind kind) {
		for (CaseStatus status : CaseStatus.values()) {
			assertThat(after(status, news(kind, UUID.randomUUID()))).isEqualTo(status);
		}
	}

	@Test
	void tellsWhichEventMovedIt() {
		AssistanceCase subject = caseIn(ELIGIBLE);

		subject.follow(planOpened());

		assertThat(subject.recorded().getLast())
			.isEqualTo(new CasePhaseChanged(ELIGIBLE, IN_RETURN, "return.planOpened", NOON));
	}

	@Test
	void staysInReturnUntilTheLastPlanHasArrived() {
		AssistanceCase subject = caseIn(IN_RETURN);
		UUID sibling = UUID.randomUUID();
		subject.follow(planOpened(sibling));

		subject.follow(arrived(subject));
		CaseStatus afterTheFirst = subject.status();
		subject.follow(withdrawn(sibling));

		assertThat(afterTheFirst).isEqualTo(IN_RETURN);
		assertThat(subject.status()).isEqualTo(RETURNED);
	}

	@Test
	void leadsIntoReintegrationAtOnceWhenSupportIsAlreadyInForce() {
		AssistanceCase subject = caseIn(IN_RETURN);
		subject.follow(supported());

		subject.follow(arrived(subject));

		assertThat(subject.status()).isEqualTo(IN_REINTEGRATION);
	}

	@Test
	void canBePlannedAgainAfterAWithdrawal() {
		AssistanceCase subject = caseIn(IN_RETURN);

		subject.follow(withdrawn());
		subject.follow(planOpened(UUID.randomUUID()));

		assertThat(subject.status()).isEqualTo(IN_RETURN);
	}

	@Test
	void waitsUntilItsLastEntryHasLeftTheList() {
		AssistanceCase subject = caseIn(WAITLISTED);
		UUID second = UUID.randomUUID();
		subject.follow(news(Kind.WAITS_TO_RETURN, second));

		subject.follow(news(Kind.WAITS_NO_MORE, ENTRY));
		CaseStatus afterTheFirst = subject.status();
		subject.follow(withdrawn(PLAN));
		subject.follow(news(Kind.WAITS_NO_MORE, second));

		assertThat(afterTheFirst).isEqualTo(WAITLISTED);
		assertThat(subject.status()).isEqualTo(ELIGIBLE);
	}

	@Test
	void changesWhereARejectedEndGoesBackTo() {
		AssistanceCase subject = caseIn(CaseStatus.CLOSING);

		subject.follow(planOpened());
		CaseStatus meanwhile = subject.status();
		subject.rejectClosure(ClosureFixtures.rejection(), act(MANAGER, "reject"));

		assertThat(meanwhile).isEqualTo(CaseStatus.CLOSING);
		assertThat(subject.status()).isEqualTo(IN_RETURN);
	}

	@Test
	void hearsTheSameNewsTwiceWithoutEffect() {
		AssistanceCase subject = caseIn(IN_RETURN);
		ReturnProgress before = subject.returns();

		subject.follow(planOpened());

		assertThat(subject.returns()).isEqualTo(before);
		assertThat(subject.status()).isEqualTo(IN_RETURN);
	}

	private static CaseStatus after(CaseStatus status, ReturnNews news) {
		AssistanceCase subject = caseIn(status);
		subject.follow(news);
		return subject.status();
	}

}
