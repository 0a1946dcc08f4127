/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

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
@AnalyzeClasses(packages = "org.rihla.notifications", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final PersonalTypes PERSONAL = PersonalTypes.named("SigningKey", "SigningPair", "SigningSecret",
			"TechnicalContact");

	@ArchTest
	static final ArchTests everyService = ArchTests.in(ServiceRules.class);

	@ArchTest
	static final ArchRule onlyControllersAndProblemsTouchTheWeb = Only.those("Controller", "Problems").touchTheWeb();

	@ArchTest
	static final ArchRule onlyListenersAndTheRulesHearEvents = Only
		.those("Listener", "NoticeRules", "StaffRules", "EventMembers")
		.listenToKafka();

	@ArchTest
	static final ArchRule onlyQueriesAndPlainDocumentsTouchTheDatabase = Only
		.those("Queries", "Configuration", "Lanes", "CaseReferences", "Sharings", "Receptions", "AttemptLog",
				"EndpointHours", "EndpointStates", "StoredDelivery", "DueDeliveries")
		.touchTheDatabase();

	@ArchTest
	static final ArchRule onlyPlainDocumentsAreWrittenPastTheStores = Only
		.those("Lanes", "CaseReferences", "Sharings", "Receptions", "AttemptLog", "EndpointHours")
		.writeDocuments();

	@ArchTest
	static final ArchRule onlyTheWayOutTouchesTheHttpClient = noClasses().that()
		.resideOutsideOfPackage("org.rihla.notifications.webhook..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.apache.hc..", "java.net.http..");

	@ArchTest
	static final ArchRule storeCallsWithoutScopeComeFromListenersAndJobs = Only
		.those("Listener", "Eraser", "Queries", "Deliveries", "Recall", "LaneOrder", "Pings", "WebhookSender",
				"UnroutedNotices", "Partners", "Mailbag", "Mailboxes", "Subscriptions", "Endpoints", "Holding",
				"Returning", "WebhookOutlet", "FeedOutlet", "Resending", "DueDeliveries", "RedeliveryJob", "Feeds",
				"Retention")
		.workWithoutScope();

	@ArchTest
	static final ArchRule personalValuesTravelAsSensitive = PERSONAL.travelAsSensitive();

	@ArchTest
	static final ArchRule personalTypesAreKnown = PERSONAL.areKnown();

}
