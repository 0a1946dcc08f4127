/*
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What a partner may be told, and about which case: the closed list of notices, their
 * bodies, the partner's own references of cases, and notices that nobody takes.
 */
@NullMarked
package org.rihla.notifications.notice;

import org.jspecify.annotations.NullMarked;
