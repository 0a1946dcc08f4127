/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

/** Forms of the codes that many commands use. */
public final class Codes {

	/** ISO 3166-1 alpha-2. */
	public static final String COUNTRY = "[A-Z]{2}";

	/** A country, or stateless, refugee, other refugee, unspecified. */
	public static final String NATIONALITY = "[A-Z]{2}|XX[ABCX]";

	/** BCP 47, language with an optional script or region. */
	public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}";

	/** ISO 3166-2. */
	public static final String REGION = "[A-Z]{2}-[A-Z0-9]{1,3}";

	/** Year, month or day. */
	public static final String PARTIAL_DATE = "(19|20)\\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

	private Codes() {
	}

}
