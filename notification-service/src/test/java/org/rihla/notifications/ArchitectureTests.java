/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
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
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.outbox.DomainEvent;

import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "org.rihla.notifications", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final DescribedPredicate<JavaClass> RULES = DescribedPredicate.describe("aggregates and events",
			(type) -> type.isAssignableTo(Aggregate.class) || type.isAssignableTo(DomainEvent.class)
					|| type.getSimpleName().endsWith("Status"));

	@ArchTest
	static final ArchRule roomsAreFreeOfCycles = slices().matching("org.rihla.notifications.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule noStaticFieldChanges = fields().that()
		.areStatic()
		.and()
		.doNotHaveModifier(JavaModifier.SYNTHETIC)
		.should()
		.beFinal();

	@ArchTest
	static final ArchRule onlyControllersAndProblemsTouchSpringWeb = noClasses().that()
		.haveSimpleNameNotEndingWith("Controller")
		.and()
		.haveSimpleNameNotEndingWith("Problems")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

	@ArchTest
	static final ArchRule onlyListenersTouchKafka = noClasses().that()
		.haveSimpleNameNotEndingWith("Listener")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.kafka..", "org.apache.kafka..");

	@ArchTest
	static final ArchRule onlyQueriesAndPlainDocumentsTouchTheDatabase = noClasses().that()
		.haveSimpleNameNotEndingWith("Queries")
		.and()
		.haveSimpleNameNotEndingWith("Configuration")
		.and()
		.haveSimpleNameNotEndingWith("Lanes")
		.and()
		.haveSimpleNameNotEndingWith("CaseReferences")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("com.mongodb..", "org.bson..");

	@ArchTest
	static final ArchRule nobodyTouchesTink = noClasses().should()
		.dependOnClassesThat()
		.resideInAPackage("com.google.crypto.tink..");

	@ArchTest
	static final ArchRule onlyTheWayOutTouchesTheHttpClient = noClasses().that()
		.resideOutsideOfPackage("org.rihla.notifications.webhook..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.apache.hc..", "java.net.http..");

	@ArchTest
	static final ArchRule rulesKnowNeitherFrameworkNorClock = noClasses().that(RULES)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "com.mongodb..", "org.apache..")
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(Clock.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(AggregateStore.class);

	@ArchTest
	static final ArchRule whatServesARequestIsHidden = classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.or()
		.areMetaAnnotatedWith(Service.class)
		.or()
		.haveNameMatching(".*(Queries|Listener|Problems|Configuration)")
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule eventsAreRecordsThatDoNotEndInEvent = classes().that()
		.areAssignableTo(DomainEvent.class)
		.and()
		.areNotInterfaces()
		.should()
		.beRecords()
		.andShould()
		.haveSimpleNameNotEndingWith("Event");

	@ArchTest
	static final ArchRule onlyListenersAndJobsActWithoutACaller = noClasses().that()
		.haveSimpleNameEndingWith("Service")
		.or()
		.haveSimpleNameEndingWith("Controller")
		.should()
		.callMethod(AggregateStore.class, "find", org.rihla.chassis.aggregate.Identifier.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(Cause.class);

	@ArchTest
	static final ArchRule onlyConfigurationMakesTimeAndChance = noClasses().that()
		.haveSimpleNameNotEndingWith("Configuration")
		.should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(UUID.class, "randomUUID")
		.orShould()
		.accessField(System.class, "out");

	@ArchTest
	static final ArchRule everyPackageIsNullMarked = classes().should(
			stand("in a package marked @NullMarked", (type) -> type.getPackage().isAnnotatedWith(NullMarked.class)));

	@ArchTest
	static final ArchRule nothingIsCalledAfterNothing = noClasses().should()
		.haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)");

	@ArchTest
	static final ArchRule secretsAreHeldAsSensitive = fields().that()
		.haveRawType("org.rihla.notifications.subscription.SigningSecret")
		.or()
		.haveRawType("org.rihla.notifications.partner.TechnicalContact")
		.should()
		.haveRawType(Sensitive.class)
		.allowEmptyShould(true);

	private static ArchCondition<JavaClass> stand(String where, Predicate<JavaClass> condition) {
		return new ArchCondition<>("stand " + where) {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				events.add(new SimpleConditionEvent(type, condition.test(type),
						type.getName() + " should stand " + where));
			}
		};
	}

}
