/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.util.Set;

import com.mongodb.client.MongoCollection;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import org.rihla.chassis.aggregate.AggregateLists;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.inbox.ReceivedEvent;

import org.springframework.kafka.annotation.KafkaListener;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * Rules about what only some classes of a service may do. A class belongs to those when
 * its name, or that of the class around it, ends in one of theirs.
 */
public final class Only {

	private final Set<String> endings;

	private Only(Set<String> endings) {
		this.endings = endings;
	}

	/** Those whose names end like this. */
	public static Only those(String... endings) {
		return new Only(Set.of(endings));
	}

	/** Nobody else knows Spring Web or servlets. */
	public ArchRule touchTheWeb() {
		return noClasses().that(areOthers())
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");
	}

	/** Nobody else hears events. */
	public ArchRule listenToKafka() {
		return noClasses().that(areOthers())
			.should()
			.dependOnClassesThat()
			.belongToAnyOf(KafkaListener.class, ReceivedEvent.class)
			.orShould()
			.dependOnClassesThat()
			.resideInAPackage("org.apache.kafka..");
	}

	/** Nobody else speaks to MongoDB. */
	public ArchRule touchTheDatabase() {
		return noClasses().that(areOthers())
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("com.mongodb..", "org.bson..");
	}

	/** Everybody else leaves writing to the stores, whose outbox would be lost. */
	public ArchRule writeDocuments() {
		return noClasses().that(areOthers())
			.should()
			.callMethodWhere(DescribedPredicate.<JavaMethodCall>describe("write past the store",
					(call) -> call.getTargetOwner().isAssignableTo(MongoCollection.class)
							&& call.getName().matches("(replace|update|findOneAnd(Replace|Update)|bulkWrite).*")));
	}

	/** Everybody else acts within the scope of a caller. */
	public ArchRule workWithoutScope() {
		return noClasses().that(areOthers())
			.should()
			.callMethodWhere(DescribedPredicate.<JavaMethodCall>describe("work without the scope of a caller",
					Only::isUnscoped));
	}

	private DescribedPredicate<JavaClass> areOthers() {
		return DescribedPredicate.describe("are not named *" + String.join(", *", this.endings), (type) -> {
			String outer = type.getName().replaceAll("\\$.*", "");
			return this.endings.stream().noneMatch(outer::endsWith);
		});
	}

	private static boolean isUnscoped(JavaMethodCall call) {
		if (call.getTargetOwner().isAssignableTo(AggregateLists.class)) {
			return call.getName().equals("everywhere");
		}
		if (!call.getTargetOwner().isAssignableTo(AggregateStore.class)) {
			return false;
		}
		return Set.of("find", "ids", "removal").contains(call.getName()) || call.getTarget()
			.getRawParameterTypes()
			.stream()
			.anyMatch((type) -> type.isEquivalentTo(Cause.class));
	}

}
