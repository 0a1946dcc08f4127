/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Rules for all code. */
public final class CodeRules {

	/** There is always a second instance. */
	@ArchTest
	static final ArchRule nothingIsKeptInStaticFields = fields().that()
		.areStatic()
		.and()
		.doNotHaveModifier(JavaModifier.SYNTHETIC)
		.should()
		.beFinal();

	@ArchTest
	static final ArchRule everyPackageSaysWhatMayBeNull = classes().should(resideInNullMarkedPackages());

	@ArchTest
	static final ArchRule namesSayWhatThingsAre = noClasses().should()
		.haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)");

	private CodeRules() {
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
