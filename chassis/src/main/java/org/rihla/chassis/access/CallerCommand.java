/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

/** What a controller takes of a caller's command, so that it can be repeated safely. */
public interface CallerCommand {

	/** Who asks, and how far their role reaches. */
	Access access();

}
