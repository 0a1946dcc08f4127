/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.parcel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.TestInfrastructure;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of the chassis on a real store and broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ParcelApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = "rihla.service=parcel-service")
@ContextConfiguration(initializers = TestInfrastructure.class)
@Import(MovableClock.class)
public @interface ParcelTest {

}
