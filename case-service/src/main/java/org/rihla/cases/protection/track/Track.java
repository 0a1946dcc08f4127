/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * The conditions that one person's return waits for.
 *
 * @param gates by stage and then by their random ids, so that the order tells nothing
 */
public record Track(TrackId trackId, PersonId personId, State state, LocalDate openedOn, List<Gate> gates,
		@Sealed(Compartment.PROTECTION) Sensitive<TrackFile> file) {

	public Track {
		gates = List.copyOf(gates);
	}

	/** Where a track stands. */
	public enum State {

		OPEN, CLOSED

	}

	/** A track with all its gates open. */
	public static Track opened(PersonId person, TrackKind kind, String basis, GateTerms terms, Supplier<UUID> ids,
			Act act) {
		List<Gate> gates = GateKind.of(kind)
			.stream()
			.map((gate) -> Gate.open(new GateId(ids.get()), gate))
			.sorted(Comparator.comparing(Gate::stage).thenComparing((gate) -> gate.gateId().value()))
			.toList();
		TrackFile file = switch (kind) {
			case CHILD -> new TrackFile(kind, basis, ChildFindings.none(), null, null, null, null, null);
			case SPECIALISED -> new TrackFile(kind, basis, null, SpecialisedStatus.SUSPECTED,
					SpecialisedFindings.reflectingUntil(act.today().plus(terms.reflection())), null, null, null);
		};
		return new Track(new TrackId(ids.get()), person, State.OPEN, act.today(), gates, Sensitive.of(file));
	}

	/** Which set of conditions it is. */
	public TrackKind kind() {
		return this.file.reveal().kind();
	}

	/** Whether it still asks for something. */
	public boolean open() {
		return this.state == State.OPEN;
	}

	/** How far the work has come; null in a track of another kind. */
	public @Nullable SpecialisedStatus status() {
		return this.file.reveal().status();
	}

	/**
	 * One of its gates.
	 * @throws Refusal.NotFound when it has no such gate
	 */
	public Gate gate(GateId id) {
		return this.gates.stream()
			.filter((gate) -> gate.gateId().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refusal.NotFound("gate", id));
	}

	/** The gates that stand against a return on that day. */
	public List<Gate> openOn(LocalDate day) {
		return open() ? this.gates.stream().filter((gate) -> gate.openOn(day)).toList() : List.of();
	}

	/** With what was found about the child since; a new determination is unsigned. */
	public Track with(ChildFindings findings, Act act) {
		Decision decided = (findings.determination() != null) ? new Decision(act.by(), act.now(), null, null) : null;
		return with(this.file.reveal().with(findings, decided));
	}

	/** With what was found about the person since; a new assessment is unsigned. */
	public Track with(SpecialisedFindings findings, SpecialisedStatus moved, Act act) {
		Decision decided = (findings.assessment() != null) ? new Decision(act.by(), act.now(), null, null) : null;
		return with(this.file.reveal().with(findings, moved, decided));
	}

	/** What must hold before the latest decision is signed. */
	public Condition[] signable(Act act) {
		Decision decision = this.file.reveal().decision();
		return new Condition[] { new Condition("evidence-missing", decision != null),
				new Condition("maker-is-checker", decision == null || !decision.isBy(act.by())) };
	}

	/** With the latest decision signed by a second human. */
	public Track signed(Act act) {
		TrackFile known = this.file.reveal();
		Decision decision = known.decision();
		return (decision != null) ? with(known.signed(decision.signed(act.by(), act.now()))) : this;
	}

	/** What must hold before a gate is satisfied. */
	public Condition[] satisfiable(GateId id, GateTerms terms, Act act) {
		Gate gate = gate(id);
		return new Condition[] { new Condition("evidence-missing", evidence(gate, terms, act).holdsOn(act.today())),
				new Condition("second-signature-missing", doublySigned(gate)) };
	}

	/** With a gate satisfied for as long as its evidence counts. */
	public Track satisfied(GateId id, GateTerms terms, Act act) {
		return change(id, (gate) -> gate.satisfied(evidence(gate, terms, act).until(), act));
	}

	/** With a gate that proved not to hold. */
	public Track failed(GateId id, @Nullable String reason, Act act) {
		return change(id, (gate) -> gate.failed(reason, act));
	}

	/** With a gate whose time is over. */
	public Track expired(GateId id) {
		return change(id, Gate::expired);
	}

	/** Satisfied gates whose time is over. */
	public List<GateId> expiredOn(LocalDate day) {
		return this.gates.stream().filter((gate) -> gate.expiredOn(day)).map(Gate::gateId).toList();
	}

	/** Satisfied gates that the file no longer speaks for. */
	public List<GateId> unfounded(GateTerms terms, Act act) {
		return this.gates.stream()
			.filter((gate) -> gate.state() == Gate.State.SATISFIED)
			.filter((gate) -> !doublySigned(gate) || !evidence(gate, terms, act).there())
			.map(Gate::gateId)
			.toList();
	}

	/** With somebody's finding that there is no ground for it. */
	public Track foundUnfounded(String reason, Act act) {
		return with(this.file.reveal().unfounded(new TrackFile.Finding(act.by(), act.now(), reason)));
	}

	/** No longer asking for anything. */
	public Track closed(String reason, Act act) {
		TrackFile ended = this.file.reveal().ended(new TrackFile.Finding(act.by(), act.now(), reason));
		return new Track(this.trackId, this.personId, State.CLOSED, this.openedOn, this.gates, Sensitive.of(ended));
	}

	private boolean doublySigned(Gate gate) {
		Decision decision = this.file.reveal().decision();
		return !gate.kind().needsTwoPeople() || (decision != null && decision.signed());
	}

	private Evidence evidence(Gate gate, GateTerms terms, Act act) {
		return Evidence.of(gate.kind(), this.file.reveal(), terms, act.today());
	}

	private Track with(TrackFile changed) {
		return new Track(this.trackId, this.personId, this.state, this.openedOn, this.gates, Sensitive.of(changed));
	}

	private Track change(GateId id, UnaryOperator<Gate> verb) {
		Gate changed = verb.apply(gate(id));
		return new Track(this.trackId, this.personId, this.state, this.openedOn,
				this.gates.stream().map((gate) -> gate.gateId().equals(id) ? changed : gate).toList(), this.file);
	}

}
