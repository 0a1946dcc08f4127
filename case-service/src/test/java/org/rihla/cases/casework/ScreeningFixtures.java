/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.screening.ConfirmLevel;
import org.rihla.cases.casework.screening.Finding;
import org.rihla.cases.casework.screening.Instrument;
import org.rihla.cases.casework.screening.Instruments;
import org.rihla.cases.casework.screening.RecordScreening;
import org.rihla.cases.casework.screening.ScreeningForm;
import org.rihla.cases.casework.screening.VulnerabilityLevel;
import org.rihla.chassis.cipher.Sensitive;

/** Screenings with the instrument of this installation. */
final class ScreeningFixtures {

	static final Instruments INSTRUMENTS = new Instruments(DataFiles.read("screening", Instrument.class));

	static final ConfirmLevel LOW = new ConfirmLevel(Sensitive.of(VulnerabilityLevel.LOW), null);

	static final RaisePriority URGENT = new RaisePriority(Sensitive.of("The passport ends next month"));

	private ScreeningFixtures() {
	}

	static RecordScreening lowScreening(AssistanceCase subject) {
		return screening(subject, VulnerabilityLevel.LOW, new Finding("DESTITUTE", 1, null));
	}

	static RecordScreening fullScreening(AssistanceCase subject, VulnerabilityLevel confirmed, Finding... findings) {
		return new RecordScreening(subject.group().ids().getFirst(), "screen-full/1",
				screening(subject, confirmed, findings).answers(), null, null, null);
	}

	static RecordScreening screening(AssistanceCase subject, @Nullable VulnerabilityLevel confirmed,
			Finding... findings) {
		ScreeningForm form = new ScreeningForm(Arrays.asList(findings), List.of(), List.of(), false, confirmed, null,
				null, null);
		return new RecordScreening(subject.group().ids().getFirst(), "screen/1", Sensitive.of(form), null, null, null);
	}

}
