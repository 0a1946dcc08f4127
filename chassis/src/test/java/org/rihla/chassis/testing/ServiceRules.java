/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Lifecycle;
import org.rihla.chassis.outbox.DomainEvent;

import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * Rules that every service keeps without exception; a service's own test takes them all
 * by {@code ArchTests.in(ServiceRules.class)} and adds, by {@link Only} and
 * {@link PersonalTypes}, those where it has names of its own.
 */
public final class ServiceRules {

	@ArchTest
	static final ArchTests allCode = ArchTests.in(CodeRules.class);

	@ArchTest
	static final ArchRule roomsAreFreeOfCycles = slices().matching("org.rihla.*.(**)").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule nobodyButTheChassisTouchesTink = noClasses().should()
		.dependOnClassesThat()
		.resideInAPackage("com.google.crypto.tink..");

	@ArchTest
	static final ArchRule rulesKnowNeitherFrameworkNorClock = noClasses()
		.that(assignableTo(Aggregate.class).or(assignableTo(Lifecycle.class))
			.or(assignableTo(DomainEvent.class))
			.or(assignableTo(Identifier.class)))
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.springframework..", "com.mongodb..", "org.apache..",
				"org.rihla.chassis.access..", "org.rihla.chassis.inbox..", "org.slf4j..", "tools.jackson..")
			.or(assignableTo(Clock.class))
			.or(assignableTo(AggregateStore.class)));

	@ArchTest
	static final ArchRule machineryStaysInItsRoom = classes().that()
		.haveNameMatching(".*(Controller|Service|Queries|Projection|Listener|Repository|Problems|Configuration)")
		.or()
		.areMetaAnnotatedWith(Controller.class)
		.or()
		.areMetaAnnotatedWith(Service.class)
		.or()
		.areAnnotatedWith(Configuration.class)
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule eventsAreRecordsInsideTheirSealedInterface = classes().that(assignableTo(DomainEvent.class))
		.and()
		.areNotInterfaces()
		.should()
		.beRecords()
		.andShould()
		.haveNameMatching(".*Event\\$(?!.*Event$).*");

	@ArchTest
	static final ArchRule timeAndChanceComeFromOutside = noClasses().that()
		.haveNameNotMatching(".*Configuration(\\$.*)?")
		.should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(UUID.class, "randomUUID")
		.orShould()
		.accessField(System.class, "out");

	private ServiceRules() {
	}

}
