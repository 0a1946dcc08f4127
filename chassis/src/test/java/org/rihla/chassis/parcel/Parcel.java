/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.parcel;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.SearchLabel;
import org.rihla.chassis.cipher.SearchTerm;
import org.rihla.chassis.cipher.Sensitive;

/** Something that is sent once and stamped often. */
public final class Parcel extends Aggregate<ParcelId> {

	/** What it is found by. */
	public static final SearchLabel ADDRESSEE = new SearchLabel("addressee", 128);

	private UUID caseId;

	private String officeCode;

	private String ownerId;

	private int stamps;

	@Sealed(Compartment.CORE)
	private Sensitive<String> addressee;

	@SuppressWarnings("NullAway.Init")
	private Parcel() {
	}

	public Parcel(ParcelId id, UUID caseId, String ownerId, String addressee, Instant now) {
		super(id);
		this.caseId = caseId;
		this.officeCode = "RBA";
		this.ownerId = ownerId;
		this.addressee = Sensitive.of(addressee);
		record(new ParcelEvent.ParcelSent(0, now));
	}

	public void stamp(Instant now) {
		require(new Condition("stamps-left", this.stamps < 10_000));
		this.stamps++;
		record(new ParcelEvent.ParcelStamped(this.stamps, now));
	}

	/** Done once at most. */
	public void stampFirst(Instant now) {
		if (this.stamps == 0) {
			stamp(now);
		}
	}

	public void readdress(String addressee) {
		this.addressee = Sensitive.of(addressee);
	}

	public int stamps() {
		return this.stamps;
	}

	public String addressee() {
		return this.addressee.reveal();
	}

	Set<SearchTerm> searchTerms() {
		return Set.of(ADDRESSEE.of(this.addressee.reveal()));
	}

	@Override
	protected Origin origin() {
		return new Origin(this.caseId, "MA", this.officeCode);
	}

}
