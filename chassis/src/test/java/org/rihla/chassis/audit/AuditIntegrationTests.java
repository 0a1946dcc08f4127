/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.time.Clock;
import java.util.Set;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.ChainKey;
import org.rihla.chassis.parcel.ParcelTest;
import org.rihla.chassis.problem.RequestRefused;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** Nothing is shown that does not stand in the trail. */
@ParcelTest
class AuditIntegrationTests {

	private static final AuditEntry ENTRY = new AuditEntry("actor", "auditor", "RBA", "case:list", "granted", "all",
			"worklist-export", null, Set.of());

	@Autowired
	private AuditTrail trail;

	@Autowired
	private AuditEndpoint operator;

	@Autowired
	private ChainKey key;

	@Autowired
	private Clock clock;

	@Test
	void standsWhenItIsAppended() {
		long before = this.operator.verify().entries();

		this.trail.append(ENTRY);

		assertThat(this.operator.verify()).returns(true, AuditReport::intact).returns(before + 1, AuditReport::entries);
	}

	@Test
	@SuppressWarnings("unchecked")
	void refusesWhatCannotBeWritten() {
		MongoCollection<Document> broken = mock();
		given(broken.find()).willThrow(new MongoException("away"));
		given(broken.insertOne(any(Document.class))).willThrow(new MongoException("away"));
		AuditTrail offline = new AuditTrail(new AuditChain(broken, this.key, new AuditAnchors(null), this.clock));

		assertThatExceptionOfType(RequestRefused.class).isThrownBy(() -> offline.append(ENTRY))
			.satisfies((refusal) -> assertThat(refusal.answer().getStatusCode().value()).isEqualTo(503));
	}

}
