org.rihla.cases.casework.hold/** Reasoned stops and risk flags: who may place them, whom they cover, when to look again. */
@NullMarked
package org.rihla.cases.casework.hold;

import org.jspecify.annotations.NullMarked;
