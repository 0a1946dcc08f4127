/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasOwner;
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
import org.rihla.chassis.aggregate.Identifier;
import org.rihla.chassis.aggregate.Lifecycle;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.chassis.outbox.DomainEvent;

import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** How the code of this service is laid out. */
@AnalyzeClasses(packages = "org.rihla.returns", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	private static final Set<String> PERSONAL = Set.of("TravelIdentity", "Fitness", "PersonFacts", "ReturnFacts",
			"Segment", "Itinerary", "TravelDates", "Tickets");

	@ArchTest
	static final ArchRule roomsAreFreeOfCycles = slices().matching("org.rihla.returns.(**)").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule nothingIsKeptInStaticFields = fields().that().areStatic().should().beFinal();

	@ArchTest
	static final ArchRule onlyControllersAndTheLineToTheCaseServiceTouchTheWeb = noClasses()
		.that(areNot("Controller", "PlanAnswers", "CaseServiceClient", "RecheckConfiguration", "RequestExamples"))
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

	@ArchTest
	static final ArchRule onlyListenersTouchKafka = noClasses().that(areNot("Listener"))
		.should()
		.dependOnClassesThat()
		.belongToAnyOf(KafkaListener.class, ReceivedEvent.class);

	@ArchTest
	static final ArchRule onlyQueriesAndProjectionsTouchTheDatabase = noClasses()
		.that(areNot("Queries", "Projection", "Configuration"))
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("com.mongodb..", "org.bson..");

	@ArchTest
	static final ArchRule nobodyWritesAggregatesPastTheirStore = noClasses().that(areNot("Projection"))
		.should()
		.callMethodWhere(target(name("replaceOne").or(name("findOneAndReplace")).or(name("updateOne")))
			.and(target(HasOwner.Predicates.With.owner(assignableTo(MongoCollection.class)))));

	@ArchTest
	static final ArchRule noServiceTouchesTink = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("com.google.crypto.tink..");

	@ArchTest
	static final ArchRule rulesKnowNoFramework = noClasses()
		.that(assignableTo(Aggregate.class).or(assignableTo(Lifecycle.class))
			.or(assignableTo(DomainEvent.class))
			.or(assignableTo(Identifier.class)))
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.springframework..", "com.mongodb..", "org.apache.kafka..",
				"org.rihla.chassis.access..", "org.rihla.chassis.inbox..", "org.slf4j..", "tools.jackson.."));

	@ArchTest
	static final ArchRule machineryStaysInItsRoom = classes()
		.that(simpleNameEndingWith("Controller").or(simpleNameEndingWith("Service"))
			.or(simpleNameEndingWith("Queries"))
			.or(simpleNameEndingWith("Projection"))
			.or(simpleNameEndingWith("Listener"))
			.or(simpleNameEndingWith("Configuration"))
			.or(annotated(RestController.class))
			.or(annotated(Service.class))
			.or(annotated(Configuration.class)))
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
	static final ArchRule storeCallsWithoutScopeComeFromReactionsAndFaces = noClasses()
		.that(areNot("Queries", "FollowingReturns", "SeatingPlans", "AllocatingFunds", "Itineraries",
				"SpendingRequesters"))
		.should()
		.callMethodWhere(DescribedPredicate.<JavaMethodCall>describe("work without the scope of a caller",
				ArchitectureTests::isUnscoped));

	@ArchTest
	static final ArchRule reactionsAreReachedByListenersOnly = noClasses()
		.that(areNot("Listener", "FollowingReturns", "SeatingPlans", "AllocatingFunds"))
		.should()
		.dependOnClassesThat()
		.haveNameMatching(".*\\.(FollowingReturns|SeatingPlans|AllocatingFunds)");

	@ArchTest
	static final ArchRule timeAndChanceComeFromOutside = noClasses().that(areNot("Configuration"))
		.should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(UUID.class, "randomUUID")
		.orShould()
		.accessField(System.class, "out");

	@ArchTest
	static final ArchRule everyPackageSaysWhatMayBeNull = classes().should(resideInNullMarkedPackages());

	@ArchTest
	static final ArchRule namesSayWhatThingsAre = noClasses().should()
		.haveSimpleNameEndingWith("Util")
		.orShould()
		.haveSimpleNameEndingWith("Helper")
		.orShould()
		.haveSimpleNameEndingWith("Impl")
		.orShould()
		.haveSimpleNameEndingWith("Manager");

	/** A member of such a type would be printed with the record that holds it. */
	@ArchTest
	static final ArchRule personalValuesTravelAsSensitive = noFields().that()
		.areDeclaredInClassesThat(not(isPersonal()))
		.should()
		.haveRawType(isPersonal());

	@ArchTest
	static final ArchRule personalTypesAreKnownHere = classes().that(isPersonal()).should().beRecords();

	private static DescribedPredicate<JavaClass> isPersonal() {
		return DescribedPredicate.describe("hold personal values", (type) -> PERSONAL.contains(type.getSimpleName()));
	}

	private static DescribedPredicate<JavaClass> areNot(String... endings) {
		return DescribedPredicate.describe("are not named *" + String.join(", *", endings), (type) -> {
			String outer = type.getName().replaceAll("\\$.*", "");
			return Set.of(endings).stream().noneMatch(outer::endsWith);
		});
	}

	private static DescribedPredicate<JavaClass> annotated(Class<?> annotation) {
		return DescribedPredicate.describe("annotated with " + annotation.getSimpleName(),
				(type) -> type.isAnnotatedWith(annotation.getName()));
	}

	private static boolean isUnscoped(JavaMethodCall call) {
		if (!call.getTargetOwner().isAssignableTo(AggregateStore.class)) {
			return false;
		}
		return Set.of("find", "ids").contains(call.getName()) || call.getTarget()
			.getRawParameterTypes()
			.stream()
			.anyMatch((type) -> type.isEquivalentTo(Cause.class));
	}

	private static ArchCondition<JavaClass> resideInNullMarkedPackages() {
		return new ArchCondition<>("reside in packages marked for nullness") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
				events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
			}
		};
	}

}
