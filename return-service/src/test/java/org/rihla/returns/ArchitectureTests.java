/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.rihla.chassis.testing.Only;
import org.rihla.chassis.testing.PersonalTypes;
import org.rihla.chassis.testing.ServiceRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** How the code of this service is laid out. */
@AnalyzeClasses(packages = "org.rihla.returns", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final PersonalTypes PERSONAL = PersonalTypes.named("TravelIdentity", "Fitness", "PersonFacts",
			"ReturnFacts", "Segment", "Itinerary", "TravelDates", "Tickets", "Passenger", "ManifestLine", "Manifest",
			"ManifestSheet", "VisitFindings", "ProtectionFindings", "Answers", "SurveyScores", "DimensionScore",
			"SurveyChange");

	@ArchTest
	static final ArchTests everyService = ArchTests.in(ServiceRules.class);

	@ArchTest
	static final ArchRule onlyControllersAndTheLineToTheCaseServiceTouchTheWeb = Only
		.those("Controller", "PlanAnswers", "SupportAnswers", "CaseServiceClient", "RecheckConfiguration",
				"RequestExamples")
		.touchTheWeb();

	@ArchTest
	static final ArchRule onlyListenersTouchKafka = Only.those("Listener").listenToKafka();

	@ArchTest
	static final ArchRule onlyQueriesAndProjectionsTouchTheDatabase = Only
		.those("Queries", "Projection", "Configuration")
		.touchTheDatabase();

	@ArchTest
	static final ArchRule onlyProjectionsWritePastTheStores = Only.those("Projection").writeDocuments();

	@ArchTest
	static final ArchRule storeCallsWithoutScopeComeFromReactionsAndFaces = Only
		.those("Job", "Eraser", "Queries", "FollowingReturns", "LearningReturns", "GateMemory", "SeatingPlans",
				"AllocatingFunds", "Itineraries", "SpendingRequesters", "BudgetLines", "SpendingReintegration",
				"PlanNeeds", "Allocation", "WaitingPlans", "OfferingPlaces", "ArrivedReturns", "FollowingReturnees",
				"PlanCosts", "FollowingSupport", "FollowingFunds", "EntrustedMovements")
		.workWithoutScope();

	@ArchTest
	static final ArchRule reactionsAreReachedByListenersOnly = noClasses().that()
		.haveNameNotMatching(
				".*(Listener|Job|FollowingReturns|FollowingReturnees|FollowingSupport|LearningReturns|SeatingPlans"
						+ "|AllocatingFunds|FollowingFunds|EntrustedMovements)(\\$.*)?")
		.should()
		.dependOnClassesThat()
		.haveNameMatching(".*\\.(FollowingReturns|FollowingReturnees|FollowingSupport|LearningReturns|SeatingPlans"
				+ "|AllocatingFunds|FollowingFunds|EntrustedMovements)");

	@ArchTest
	static final ArchRule personalValuesTravelAsSensitive = PERSONAL.travelAsSensitive();

	@ArchTest
	static final ArchRule personalTypesAreKnown = PERSONAL.areKnown();

}
