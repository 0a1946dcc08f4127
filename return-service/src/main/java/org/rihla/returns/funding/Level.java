/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

/** How narrowly a donor's money is meant; the narrowest is asked first. */
enum Level {

	/** For few. */
	TIGHT,
	/** For a kind of people or work. */
	SOFT,
	/** For whatever is needed. */
	UNEARMARKED

}
