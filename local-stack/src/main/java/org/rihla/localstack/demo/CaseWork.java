/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is done on one case, from registration to the decision. */
public final class CaseWork {

	private static final List<String> CATEGORIES = List.of("IDENTITY", "CONTACT");

	private final Desk desk;

	private final Target target;

	private final Household household;

	private final Cast cast;

	private URI address = URI.create("unregistered");

	private List<String> personIds = List.of();

	public CaseWork(Desk desk, Target target, Household household, Cast cast) {
		this.desk = desk;
		this.target = target;
		this.household = household;
		this.cast = cast;
	}

	/** The same case, as far as it is about these people. */
	public CaseWork about(List<String> persons) {
		List<Human> people = persons.stream()
			.map((person) -> this.household.people().get(this.personIds.indexOf(person)))
			.toList();
		CaseWork part = new CaseWork(this.desk, this.target, new Household(people, this.household.countryOfReturn()),
				this.cast);
		part.address = this.address;
		part.personIds = List.copyOf(persons);
		return part;
	}

	public Answer register() {
		return opened(
				this.desk.create(this.cast.caseworker(), Target.at(this.target.cases(), "/cases"), registration()));
	}

	/** What the group asks for and says about itself. */
	public Map<String, Object> registration() {
		List<Object> persons = new ArrayList<>();
		for (Human human : this.household.people()) {
			persons.add(Map.of(
					"details", human.details(), "contactRules", List.of(Map.of("kind", "PHONE", "value", human.phone(),
							"safe", true, "mayLeaveMessage", false, "doNotContact", false)),
					"processingConsent", consent(human)));
		}
		return Map.of("channel", "WALK_IN", "countryOfReturn", this.household.countryOfReturn(), "urgent", false,
				"persons", persons, "relationships", List.of());
	}

	private Answer opened(Answer answer) {
		this.address = Target.at(this.target.cases(), "/cases/" + answer.text("caseId"));
		this.personIds = answer.body()
			.path("persons")
			.valueStream()
			.map((person) -> person.path("personId").stringValue())
			.toList();
		return answer;
	}

	public Answer assign() {
		return act(this.cast.manager(), "assign",
				Map.of("ownerId", this.desk.subject(this.cast.caseworker()), "teamCode", this.cast.team()));
	}

	public Answer startIntake() {
		return act(this.cast.caseworker(), "start-intake", Map.of());
	}

	public Answer completeIntake() {
		List<Object> intakes = new ArrayList<>();
		this.personIds.forEach((person) -> intakes.add(Map.of("personId", person, "answers",
				Map.of("reasonsForReturn", List.of("NO_WORK", "WISH_TO_GO_HOME"), "means", "NONE", "legalBar", "NONE",
						"previousAssistance", List.of(), "interpreter", Map.of("needed", false)))));
		return act(this.cast.caseworker(), "complete-intake", Map.of("intakes", intakes));
	}

	public Answer screen(String person) {
		return act(this.cast.caseworker(), "screenings",
				Map.of("personId", person, "instrument", "screen/1", "answers",
						Map.of("findings", List.of(), "protectiveFactors", List.of(), "needs", List.of(),
								"immediateDanger", false, "confirmedLevel", "LOW")));
	}

	public Answer completeScreening() {
		return act(this.cast.caseworker(), "complete-screening", Map.of());
	}

	/** Of everybody in the group, for one purpose. */
	public void consentTo(String purpose, String partnerId) {
		for (int i = 0; i < this.personIds.size(); i++) {
			Map<String, Object> body = new HashMap<>(Map.of("personId", this.personIds.get(i), "purpose", purpose,
					"details", consent(this.household.people().get(i))));
			if (!partnerId.isEmpty()) {
				body.put("partnerId", partnerId);
			}
			act(this.cast.caseworker(), "consents", body);
		}
	}

	public Answer decide() {
		String programme = "MA".equals(this.household.countryOfReturn()) ? "RET-TO-MA" : "AVRR-MA";
		return act(this.cast.manager(), "decide-eligibility",
				Map.of("programme", programme, "outcome", "ELIGIBLE", "reviewRightTold", false));
	}

	public Answer refuse() {
		return act(this.cast.manager(), "decide-eligibility", Map.of("programme", "AVRR-MA", "outcome", "NOT_ELIGIBLE",
				"reason", "Has means to travel", "informedOn", this.desk.today().toString(), "reviewRightTold", true));
	}

	/** Drafts a referral to a partner and sends it. */
	public URI refer(String partnerId) {
		URI referral = Target.at(this.target.cases(), "/referrals/" + draftReferral(partnerId).text("referralId"));
		this.desk.act(this.cast.caseworker(), referral, "send", Map.of("dataCategories", CATEGORIES));
		return referral;
	}

	private Answer draftReferral(String partnerId) {
		return this.desk.create(this.cast.caseworker(), Target.at(this.target.cases(), "/referrals"),
				Map.of("caseId", id(), "personIds", this.personIds, "partnerId", partnerId, "serviceCode", "LEGAL",
						"urgency", "ORDINARY"));
	}

	public Answer read() {
		return this.desk.read(this.cast.caseworker(), this.address);
	}

	public Answer awaitStatus(String status) {
		return this.desk.await("case " + status, this.cast.caseworker(), this.address,
				(answer) -> status.equals(answer.text("status")));
	}

	public String id() {
		String path = this.address.getPath();
		return path.substring(path.lastIndexOf('/') + 1);
	}

	public List<String> personIds() {
		return this.personIds;
	}

	public Household household() {
		return this.household;
	}

	private Answer act(String user, String verb, Object body) {
		return this.desk.act(user, this.address, verb, body);
	}

	private Map<String, Object> consent(Human human) {
		boolean minor = human.isMinorOn(this.desk.today());
		return Map.of("categories", CATEGORIES, "language", human.language(), "textVersion", "consent/1", "how",
				"SIGNED", "givenBy", minor ? "GUARDIAN" : "SELF");
	}

}
