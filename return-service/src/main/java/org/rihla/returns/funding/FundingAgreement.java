/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.CaseId;
import org.rihla.returns.funding.Reservation.State;

/** A donor's money; it alone says how much is free, so it is the lock. */
class FundingAgreement extends BoundMoney {

	private String missionCode;

	private String officeCode;

	private AgreementStatus status = AgreementStatus.DRAFT;

	private String draftedBy;

	private @Nullable Amendment amendment;

	/** For the mapper. */
	@SuppressWarnings({ "NullAway.Init", "unused" })
	private FundingAgreement() {
	}

	private FundingAgreement(AgreementId id, DraftAgreement command, String missionCode, String officeCode,
			String draftedBy) {
		super(id, Contract.of(command), Ledger.of(id, command.lines()));
		this.missionCode = missionCode;
		this.officeCode = officeCode;
		this.draftedBy = draftedBy;
	}

	static FundingAgreement draft(AgreementId id, DraftAgreement command, String missionCode, String officeCode,
			String draftedBy) {
		return new FundingAgreement(id, command, missionCode, officeCode, draftedBy);
	}

	/** A second person puts it into force. */
	void activate(String activatedBy, FundingTerms terms) {
		this.status = step(this.status, AgreementStatus.ACTIVE,
				new Condition("maker-is-checker", !activatedBy.equals(this.draftedBy)));
		put(ledger(), terms);
		record(new FundingEvent.AgreementActivated(id(), terms.now()));
		lines().forEach((line) -> record(FundingEvent.FundingAvailable.of(line, terms.now())));
	}

	/**
	 * Nothing new is given: what is only set aside is free, what is bound may be paid
	 * until grace ends.
	 */
	void end(FundingTerms terms) {
		this.status = step(this.status, AgreementStatus.ENDED);
		record(new FundingEvent.AgreementEnded(id(), terms.now()));
		put(ledger(), terms);
		standing((one) -> one.is(State.RESERVED)).forEach((one) -> close(one, State.RELEASED, terms));
	}

	/** The books are closed. */
	void closeBooks() {
		this.status = step(this.status, AgreementStatus.SETTLED,
				new Condition("reservations-open", standing((_) -> true).isEmpty()));
	}

	/** Other limits of a line, as a finance-officer proposes them. */
	void propose(LineId line, AmendLine command, String by) {
		known(line);
		allowIn(EnumSet.of(AgreementStatus.DRAFT, AgreementStatus.ACTIVE), this.status,
				new Condition("line-below-use", command.covers(ledger().line(line))));
		this.amendment = new Amendment(line, command.limits(ledger().line(line)), by);
	}

	/** A programme-manager, another human, puts the proposed limits into force. */
	void approve(LineId line, String by, FundingTerms terms) {
		known(line);
		Amendment proposed = this.amendment;
		if (proposed == null || !proposed.lineId().equals(line)) {
			throw new Refusal.NotFound("line-amendment", line);
		}
		BudgetLine before = ledger().line(line);
		allowIn(EnumSet.of(AgreementStatus.DRAFT, AgreementStatus.ACTIVE), this.status,
				new Condition("line-below-use", before.within(proposed.limits()).holds()),
				new Condition("maker-is-checker", !proposed.by().equals(by)));
		put(ledger().amended(line, (one) -> one.within(proposed.limits())), terms);
		this.amendment = null;
		record(new FundingEvent.BudgetLineAmended(id(), line, terms.now()));
		signal(before, terms);
	}

	/**
	 * What the clock brings: reservations expire, closed ones leave, the agreement ends.
	 */
	void passTime(FundingTerms terms) {
		standing((one) -> one.expiredAt(terms.now())).forEach((one) -> close(one, State.EXPIRED, terms));
		put(ledger().compacted(terms.now()), terms);
		if (endsBy(terms).filter((end) -> !terms.now().isBefore(end)).isPresent()) {
			end(terms);
		}
	}

	/**
	 * The case is erased: what still stood for it is free, of the rest it stays known how
	 * much it was and for how many. Others hear of a line that has more, of the case no
	 * more.
	 */
	void forget(CaseId caseId, FundingTerms terms) {
		for (Reservation one : standing((some) -> some.caseId().equals(caseId))) {
			BudgetLine before = ledger().line(one.lineId());
			put(ledger().closed(one, State.RELEASED, terms.now()), terms);
			signal(before, terms);
		}
		put(ledger().forget(caseId), terms);
	}

	@Override
	boolean spendable(LocalDate day) {
		return (this.status == AgreementStatus.ACTIVE || this.status == AgreementStatus.ENDED)
				&& contract().paysOn(day);
	}

	AgreementStatus status() {
		return this.status;
	}

	/** What somebody proposed for a line and nobody has approved yet. */
	@Nullable Amendment amendment() {
		return this.amendment;
	}

	@Override
	protected Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

	@Override
	protected boolean inForce(FundingTerms terms) {
		return this.status == AgreementStatus.ACTIVE && contract().runsOn(terms.today());
	}

	@Override
	protected Optional<Instant> endsBy(FundingTerms terms) {
		return (this.status == AgreementStatus.ACTIVE) ? Optional.of(contract().over(terms.zone())) : Optional.empty();
	}

	private void known(LineId line) {
		if (!ledger().has(line)) {
			throw new Refusal.NotFound("budget-line", line);
		}
	}

}
