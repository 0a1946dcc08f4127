/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** How the local stack is laid out; it is built before all that has common rules. */
@AnalyzeClasses(packages = "org.rihla.localstack", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule partsAreFreeOfCycles = slices().matching("org.rihla.localstack.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule partsDoNotKnowTheStack = noClasses().that()
		.resideOutsideOfPackage("org.rihla.localstack")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.rihla.localstack");

	@ArchTest
	static final ArchRule itKnowsServicesFromOutsideOnly = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.rihla.chassis..", "org.rihla.cases..", "org.rihla.returns..",
				"org.rihla.notifications..");

	/** Tests of services use broker and store, and must not get a framework by that. */
	@ArchTest
	static final ArchRule ofThePartsOnlyTheIdentityProviderUsesSpring = noClasses().that()
		.resideOutsideOfPackages("org.rihla.localstack", "org.rihla.localstack.identity..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework..");

	@ArchTest
	static final ArchRule nothingIsKeptInStaticFields = fields().that()
		.areStatic()
		.and()
		.doNotHaveModifier(JavaModifier.SYNTHETIC)
		.should()
		.beFinal();

	@ArchTest
	static final ArchRule namesSayWhatThingsAre = noClasses().should()
		.haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)");

	@ArchTest
	static final ArchRule everyPackageSaysWhatMayBeNull = classes()
		.should(new ArchCondition<>("reside in packages marked for nullness") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
				events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
			}
		});

}
