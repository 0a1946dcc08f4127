/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.rihla.chassis.cipher.Sensitive;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** Rules about the types of a service whose values say something about a person. */
public final class PersonalTypes {

	private final Set<String> names;

	private PersonalTypes(Set<String> names) {
		this.names = names;
	}

	/** The types with these simple names. */
	public static PersonalTypes named(String... names) {
		return new PersonalTypes(Set.of(names));
	}

	/**
	 * A member of such a type, alone or in a collection, would be printed with the record
	 * that holds it; so it is wrapped as {@link Sensitive}, or inside of such a type.
	 */
	public ArchRule travelAsSensitive() {
		return noFields()
			.that(DescribedPredicate.<JavaField>describe("are seen outside of personal types",
					(field) -> !isPersonal(field.getOwner()) && !field.getRawType().isEquivalentTo(Sensitive.class)))
			.should(have(DescribedPredicate.<JavaField>describe("a personal type",
					(field) -> field.getType().getAllInvolvedRawTypes().stream().anyMatch(this::isPersonal))));
	}

	/** Each name is that of a type: a misspelt one would guard nothing. */
	public ArchRule areKnown() {
		return classes().should(new ArchCondition<>("include each personal type") {

			private final Set<String> missing = new TreeSet<>();

			@Override
			public void init(Collection<JavaClass> all) {
				this.missing.addAll(PersonalTypes.this.names);
			}

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				this.missing.remove(type.getSimpleName());
			}

			@Override
			public void finish(ConditionEvents events) {
				this.missing.forEach((name) -> events.add(SimpleConditionEvent.violated(name, name + " is no type")));
			}

		});
	}

	private boolean isPersonal(JavaClass type) {
		return this.names.contains(type.getSimpleName());
	}

}
