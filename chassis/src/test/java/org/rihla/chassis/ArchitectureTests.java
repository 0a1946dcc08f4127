/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.rihla.chassis.testing.CodeRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** How the machinery is laid out that all services share. */
@AnalyzeClasses(packages = "org.rihla.chassis", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchTests allCode = ArchTests.in(CodeRules.class);

	@ArchTest
	static final ArchRule roomsAreFreeOfCycles = slices().matching("org.rihla.chassis.(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule itKnowsNoService = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.rihla.cases..", "org.rihla.returns..", "org.rihla.notifications..",
				"org.rihla.localstack..");

	/** A case is only what events are ordered by. */
	@ArchTest
	static final ArchRule itSpeaksNoWordsOfTheField = noClasses().should()
		.haveNameMatching(".*(Person|Consent|Screening|Referral|Traveller|Movement|Funding|Partner|Subscription).*");

	@ArchTest
	static final ArchRule onlyTheCipherTouchesTink = noClasses().that()
		.resideOutsideOfPackage("org.rihla.chassis.cipher..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("com.google.crypto.tink..");

	@ArchTest
	static final ArchRule onlyOutboxInboxAndListenersTouchKafka = noClasses().that()
		.resideOutsideOfPackages("org.rihla.chassis.outbox..", "org.rihla.chassis.inbox..")
		.and()
		.haveSimpleNameNotEndingWith("Listener")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

	@ArchTest
	static final ArchRule onlyEdgesTouchTheWeb = noClasses().that()
		.resideInAnyPackage("org.rihla.chassis.cipher..", "org.rihla.chassis.json..", "org.rihla.chassis.outbox..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

}
