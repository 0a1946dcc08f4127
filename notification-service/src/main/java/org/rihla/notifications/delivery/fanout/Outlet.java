/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.fanout;

import java.util.List;

import org.rihla.notifications.subscription.Taker;

/** How deliveries of some channels come into being and get on their way. */
interface Outlet {

	/** May run again after a crash at any point: the same event makes the same ones. */
	void make(Matter matter, List<Taker> takers);

}
