/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Help to build a life after the return: what one returnee and the office agree on, who
 * pays and delivers what, and whether it arrived.
 */
@NullMarked
package org.rihla.returns.reintegration;

import org.jspecify.annotations.NullMarked;
