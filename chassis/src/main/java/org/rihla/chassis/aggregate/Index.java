/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import com.mongodb.client.model.IndexOptions;
import org.bson.conversions.Bson;

/**
 * An index that a query of this service needs; declared as a bean, created once at start.
 */
public record Index(String collection, Bson keys, IndexOptions options) {

	/** A plain one. */
	public Index(String collection, Bson keys) {
		this(collection, keys, new IndexOptions());
	}

}
