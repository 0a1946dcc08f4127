/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Clock;
import java.util.List;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.manifest.Manifest;
import org.rihla.returns.movement.seat.Seats;

import org.springframework.stereotype.Service;

/**
 * Hands out manifests: who asked why stays with the movement, that they did in the trail.
 */
@Service
class PrintingManifests {

	private final AggregateStore<Movement, MovementId> movements;

	private final TravellingGroups groups;

	private final AuditTrail audit;

	private final Clock clock;

	PrintingManifests(AggregateStore<Movement, MovementId> movements, TravellingGroups groups, AuditTrail audit,
			Clock clock) {
		this.movements = movements;
		this.groups = groups;
		this.audit = audit;
		this.clock = clock;
	}

	Manifest print(MovementId id, GiveReason command, Change change) {
		Movement movement = this.movements.update(id, change,
				(one) -> one.print(command, change.actor(), this.clock.instant()));
		Access access = change.access();
		this.audit.append(AuditEntry.shown(access, "manifest", id.value().toString(), Compartment.TRAVEL));
		List<Seats> ticketed = movement.seating().manifest();
		List<PlanId> plans = ticketed.stream().map(Seats::planId).distinct().toList();
		return new Manifest(id.value(),
				movement.itinerary().reveal().segments().stream().map(Segment::inWords).toList(),
				Manifest.lines(ticketed, this.groups.passengers(plans)), access.caller().subject(),
				this.clock.instant());
	}

}
