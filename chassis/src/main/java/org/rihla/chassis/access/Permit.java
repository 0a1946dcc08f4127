/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller method: the action of {@code contracts/access/permissions.csv} that one
 * of the caller's roles must have.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permit {

	/** Such as {@code case:register}. */
	String value();

	/**
	 * Whether the very existence of the record is hidden: who has not the action is
	 * answered 404, like for an id that does not exist.
	 */
	boolean hidden() default false;

}
