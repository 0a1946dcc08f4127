/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.things;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/** A test that sends requests to the thing service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = ThingApplication.class,
		properties = { "rihla.service=thing-service", "logging.structured.format.console=",
				"management.endpoint.health.group.readiness.include=readinessState" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(ThingIssuer.class)
public @interface ThingTest {

}
