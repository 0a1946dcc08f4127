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
 * On a controller method that is a POST only because its question is personal and must
 * not stand in an address: it changes nothing, so it needs no {@code Idempotency-Key}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsOnly {

}
