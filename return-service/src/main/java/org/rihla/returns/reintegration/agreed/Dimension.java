/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

/** Which side of life it is about. */
public enum Dimension {

	/** Work and means. */
	ECONOMIC,
	/** Housing, school, papers, health care. */
	SOCIAL,
	/** Family, friends, peace of mind. */
	PSYCHOSOCIAL

}
