/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** For operators, on the management port: is the audit trail whole? */
@Endpoint(id = "auditverify")
final class AuditEndpoint {

	private final AuditVerification verification;

	AuditEndpoint(AuditVerification verification) {
		this.verification = verification;
	}

	@ReadOperation
	AuditReport verify() {
		return this.verification.verify();
	}

}
