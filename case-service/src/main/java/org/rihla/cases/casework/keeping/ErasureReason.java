/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.keeping;

/** Why a file is erased. */
public enum ErasureReason {

	/** Its day of retention has come. */
	RETENTION_OVER,
	/** Somebody it is about asked for it. */
	PERSON_ASKED,
	/** It should never have been kept. */
	NO_LAWFUL_BASIS

}
