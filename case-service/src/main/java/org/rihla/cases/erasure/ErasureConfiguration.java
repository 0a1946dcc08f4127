/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.AggregateStores;
import org.rihla.chassis.aggregate.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where reports are stored. */
@Configuration(value = "erasureReportConfiguration", proxyBeanMethods = false)
class ErasureConfiguration {

	@Bean
	AggregateStore<ErasureReport, ReportId> erasureReportStore(AggregateStores stores) {
		return stores.of(new AggregateType<>(ErasureReport.class, "erasure_reports", "case-events"), ReportId::new);
	}

}
