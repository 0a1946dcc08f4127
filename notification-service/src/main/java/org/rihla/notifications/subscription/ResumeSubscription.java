/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import org.jspecify.annotations.Nullable;

/**
 * Lets notices flow again.
 *
 * @param recover whether what was given up is taken up too; absent means yes
 */
record ResumeSubscription(@Nullable Boolean recover) {

	Recovery recovery() {
		return Boolean.FALSE.equals(this.recover) ? Recovery.WAITING : Recovery.DEAD_TOO;
	}

}
