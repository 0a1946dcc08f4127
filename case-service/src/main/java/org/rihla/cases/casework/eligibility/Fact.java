/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a rule may ask about a person. */
public enum Fact {

	@JsonProperty("nationality")
	NATIONALITY, @JsonProperty("countryOfReturn")
	COUNTRY_OF_RETURN, @JsonProperty("legalStatus")
	LEGAL_STATUS, @JsonProperty("age")
	AGE, @JsonProperty("firstTime")
	FIRST_TIME, @JsonProperty("meansDeclared")
	MEANS_DECLARED, @JsonProperty("hostRegion")
	HOST_REGION, @JsonProperty("legalBar")
	LEGAL_BAR, @JsonProperty("groupSize")
	GROUP_SIZE, @JsonProperty("priority")
	PRIORITY

}
