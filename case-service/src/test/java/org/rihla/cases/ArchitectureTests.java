/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.rihla.chassis.testing.Only;
import org.rihla.chassis.testing.PersonalTypes;
import org.rihla.chassis.testing.ServiceRules;

/** How the code of this service is laid out. */
@AnalyzeClasses(packages = "org.rihla.cases", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final PersonalTypes PERSONAL = PersonalTypes.named("PersonDetails", "PersonName", "BirthDate",
			"ContactRule", "Relationship", "ConsentDetails", "IntakeAnswers", "InterpreterUse", "Debt", "ScreeningForm",
			"Finding", "ProtectiveFactor", "Assessment", "Facts", "Evaluation", "Judgement", "TrackFile",
			"ChildFindings", "SpecialisedFindings", "IdentityDocument", "Counterpart", "Wanted", "Traits", "Comparison",
			"Likeness", "NamePart", "Grounds");

	@ArchTest
	static final ArchTests everyService = ArchTests.in(ServiceRules.class);

	@ArchTest
	static final ArchRule onlyControllersTouchTheWeb = Only.those("Controller", "Problems").touchTheWeb();

	@ArchTest
	static final ArchRule onlyListenersTouchKafka = Only.those("Listener").listenToKafka();

	@ArchTest
	static final ArchRule onlyQueriesAndRepositoriesTouchTheDatabase = Only
		.those("Queries", "Repository", "Configuration")
		.touchTheDatabase();

	@ArchTest
	static final ArchRule nobodyWritesPastTheStores = Only.those().writeDocuments();

	@ArchTest
	static final ArchRule storeCallsWithoutScopeComeFromListenersAndJobs = Only
		.those("Listener", "Job", "Queries", "Eraser", "CaseFacts", "ProtectionFacts", "ReferralFacts")
		.workWithoutScope();

	@ArchTest
	static final ArchRule personalValuesTravelAsSensitive = PERSONAL.travelAsSensitive();

	@ArchTest
	static final ArchRule personalTypesAreKnown = PERSONAL.areKnown();

}
