/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Operation;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.csv.CsvText;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What donors' money has done, over HTTP. */
@RestController
@RequestMapping("/agreements/report")
class DonorReportController {

	private final AgreementQueries queries;

	private final FundingRules rules;

	DonorReportController(AgreementQueries queries, FundingRules rules) {
		this.queries = queries;
		this.rules = rules;
	}

	@GetMapping
	@Permit("funding:report")
	@Operation(operationId = "reportFunds", summary = "Report what donors' money has done",
			description = "People and money per agreement and activity, and the share of flexible money. Groups of fewer "
					+ "than ten are not shown, nor what would tell of them.")
	DonorReport report(Access access) {
		return DonorReport.of(this.queries.all(access), this.rules.minCell());
	}

	@GetMapping(path = "/table", produces = "text/csv")
	@Permit("funding:report")
	@Operation(operationId = "reportFundsTable", summary = "Report what donors' money has done, as a table",
			description = "The lines of the same report; what is not shown there is empty.")
	ResponseEntity<byte[]> table(Access access) {
		CsvText table = new CsvText(DonorReport.header());
		report(access).rows().forEach(table::row);
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("donor-report.csv").build().toString())
			.body(table.bytes());
	}

}
