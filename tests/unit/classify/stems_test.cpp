#include "../catch.hpp"

#include <plenum/classify/stems.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/yaml.hpp>

#include <set>

using namespace plenum;

namespace {

Classification classified(const std::string& text, const std::vector<std::string>& parts = {},
                          const std::string& conference_yaml = {}) {
    Diagnostics found;
    Conference conference;
    if (!conference_yaml.empty()) {
        const auto source = std::make_shared<const Source>("conference.yaml", conference_yaml);
        conference.rest = read::yaml(source, found).at(0);
        if (const auto* opening = conference.rest.find("opening")) conference.opening = opening->text;
    }
    Motion motion;
    motion.text = text;
    for (const auto& part : parts) motion.parts.push_back({.text = part, .span = {}});
    const auto lexicon = read::lexicon(conference, found);
    CHECK(found.empty());
    return classify::stems({motion}, lexicon, conference).at(0);
}

/// "mandate instruct GPC England": what decided, in one line.
std::string line(const ClassifiedPart& part) {
    return std::string(name(part.stem)) + " " + part.verb + " " +
           (part.addressee.empty() ? "-" : part.addressee);
}

std::string of(const std::string& text) {
    return line(classified(text).parts.at(0));
}

std::vector<std::string> of(const std::string& text, const std::vector<std::string>& parts) {
    std::vector<std::string> result;
    for (const auto& part : classified(text, parts).parts) {
        result.push_back(line(part) + (part.from_lead ? " (lead)" : ""));
    }
    return result;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the outer verb and its addressee decide") {
    CHECK(of("That conference instructs GPC England to demand of NHS England that it pays up.") ==
          "mandate instruct GPC England");
    CHECK(of("That conference believes that GPC should demand more of NHS England.") == "belief believe -");
    CHECK(of("That conference demands that NHS England stops, and instructs GPC to see that it does.") ==
          "mandate instruct GPC");
    CHECK(of("That conference mandates GPC to ballot and calls on the Treasury to think again.") ==
          "mandate mandate GPC");
    CHECK(of("That conference calls for an end to inspection.") == "external call for -");
    CHECK(of("That conference asks LMCs to pool their figures.") == "other ask LMCs");
    CHECK(of("That this Meeting calls on the BMA to lobby for a legal duty of candour.") ==
          "mandate call on BMA");
    CHECK(of("Locums die too. Conference therefore requires the Scottish Government to act.") ==
          "external require Scottish Government");
}

TEST_CASE("subordinate clauses and nouns do not decide") {
    CHECK(of("That conference, noting that the BMA demanded a pause, regrets that nobody listened.") ==
          "belief regret -");
    CHECK(of("That conference deplores the decision of NHS England to instruct practices to open on "
             "Sundays.") == "belief deplore -");
    CHECK(of("That conference welcomes a report which asks GPs to do less.") == "belief welcome -");
    CHECK(of("That conference regrets the rising costs and demands on general practice.") ==
          "belief regret -");
    CHECK(of("That conference does not call for the abolition of GPC.") == "belief call for -");
}

TEST_CASE("bodies may be told in the passive, by a duty or tersely") {
    CHECK(of("That GPC is instructed to explore a salaried contract.") == "mandate instruct GPC");
    CHECK(of("Every LMC is asked by this conference to count its locums.") == "other ask LMCs");
    CHECK(of("NHS England must publish the figures.") == "external  NHS England");
    CHECK(of("GPC to find out why.") == "mandate  GPC");
    CHECK(of("That the BMA lobbies government for a lower speed limit.") == "mandate  BMA");
    CHECK(of("That training should take four years.") == "belief  -");
}

TEST_CASE("a body that is only spoken about is not addressed") {
    CHECK(of("That conference demands that practices are paid on time.") == "external demand -");
    CHECK(of("That conference demands the adoption of BMA model terms.") == "external demand -");
    CHECK(of("That conference asks why GPC agreed to this.") == "belief ask -");
}

TEST_CASE("a part without a verb of its own is governed by the lead") {
    CHECK(of("That conference instructs GPC UK to:", {"demand a fee", "publish it"}) ==
          Lines{"mandate instruct GPC UK (lead)", "mandate instruct GPC UK (lead)"});
    CHECK(of("That conference believes that:", {"GPC should act", "NHS England must pay"}) ==
          Lines{"belief believe - (lead)", "belief believe - (lead)"});
    CHECK(of("That conference:", {"regrets this", "calls on ICBs to stop", "and asks GPC Wales to help"}) ==
          Lines{"belief regret -", "external call on ICBs", "mandate ask GPC Wales"});
    CHECK(of("This conference requires:", {"the CQC to drop its fees", "GPC to see that it does"}) ==
          Lines{"external require CQC (lead)", "mandate require GPC (lead)"});
    CHECK(of("That conference instructs GPC to secure a contract which:",
             {"supports continuity", "requires trusts to pay"}) ==
          Lines{"mandate instruct GPC (lead)", "mandate instruct GPC (lead)"});
    CHECK(of("That conference regrets delay and calls on NHS Digital:", {"to publish a date"}) ==
          Lines{"external call on NHS Digital (lead)"});
}

TEST_CASE("what a hurried draft orders outright is said by conference") {
    CHECK(of("Ask NHSE to stop sending spreadsheets.") == "external ask NHS England");
    CHECK(of("We are tired. Instruct GPC to say so.") == "mandate instruct GPC");
    CHECK(of("Abolish the quality framework.") == "external  -");
    CHECK(of("Get the BMA to look at this.") == "mandate  BMA");
    CHECK(of("Limit speeches to a minute.") == "other  -");
    CHECK(of("Pay us for the work.") == "external  -");
    CHECK(of("Pay for locums has fallen.") == "belief  -");
    CHECK(of("Demand for appointments is rising.") == "belief  -");
    CHECK(of("That conference has no faith in the scheme:", {"Scrap it", "tell GPC to oppose it"}) ==
          Lines{"external  -", "mandate tell GPC"});
    CHECK(of("That conference calls on GPC to:", {"scrap it"}) == Lines{"mandate call on GPC (lead)"});
    CHECK(of("That conference believes a contract must include:", {"GPC to agree"}) ==
          Lines{"belief believe - (lead)"});
}

TEST_CASE("a body may be told tersely, further on or in a sentence of its own") {
    CHECK(of("Fees up again. GPCE to object.") == "mandate  GPC England");
    CHECK(of("GPs to be paid for reports.") == "external  GPs");
    CHECK(of("GPC told to publish its figures.") == "mandate tell GPC");
    CHECK(of("Practices asked to publish earnings are few.") == "belief  -");
    CHECK(of("Practices which receive such letters are asked to keep them.") == "other ask practices");
    CHECK(of("GPC should know what we earn, and is instructed to survey us.") == "mandate instruct GPC");
    CHECK(of("That LMCs across Wales be asked to support any practice which is full and directs callers "
             "elsewhere.") == "other ask LMCs");
}

TEST_CASE("what is wished and of nobody is for those outside, but conference's business is its own") {
    CHECK(of("That GPs be exempted from the levy.") == "external  -");
    CHECK(of("That ICBs pay practices for the work.") == "external  ICBs");
    CHECK(of("That appraisers from NHSE stop asking.") == "external  NHS England");
    CHECK(of("That standing order 40 be amended.") == "other  -");
    CHECK(of("That conference requests that voting be by ballot.") == "other request -");
    CHECK(of("That training should be longer.") == "belief  -");
    CHECK(of("That NHS England has let practices be blamed.") == "belief  -");
    CHECK(of("That conference:", {"practices should hand it back", "practices should be proud"}) ==
          Lines{"other  practices", "belief  -"});
    CHECK(of("That conference believes:", {"practices should hand it back"}) ==
          Lines{"belief believe - (lead)"});
}

TEST_CASE("what is given, demanded of one named before, or said to somebody") {
    CHECK(of("That conference gives GPC a mandate to ballot.") == "mandate give GPC");
    CHECK(of("That conference gives thanks to GPC.") == "belief give thanks -");
    CHECK(of("GPC should publish its votes and conference demands it.") == "mandate demand GPC");
    CHECK(of("Conf says to the ICBs: buy your own.") == "external say to ICBs");
    CHECK(of("That conference demands that consultants order their own tests.") ==
          "external demand hospital doctors");
}

TEST_CASE("slips of the pen are read as what they were meant to be") {
    CHECK(of("That confernce instucts the GPC to sort it out.") == "mandate instruct GPC");
    CHECK(of("That conference is tired and demmands that it ends.") == "external demand -");
}

TEST_CASE("because says which words decided") {
    CHECK(
        classified("That conference, weary of waiting, instructs GPC England to act.").parts.at(0).because ==
        "\"instructs GPC England\" tells one of the profession's own (GPC England) to act.");
    const auto part = classified("That conference calls on:", {"the Treasury to pay"}).parts.at(0);
    CHECK(
        part.because ==
        "In the lead, \"calls on ... Treasury\" asks something of a body outside the profession (Treasury).");
    CHECK(classified("Our surgery leaks.").parts.at(0).because ==
          "No verb was found that asks anything of anybody, so it is read as a view.");
}

TEST_CASE("a conference names its own bodies, verbs and small words") {
    const std::string union_yaml =
        "opening: That Congress\n"
        "bodies: {RCN Council: 'own, Council', Minister of Magic: [external, the Minister]}\n"
        "verbs: {enjoin: 'ask, enjoins, enjoining, enjoined'}\n";
    const auto one =
        classified("That this meeting of the RCN Congress asks Council to lobby.", {}, union_yaml);
    CHECK(line(one.parts.at(0)) == "mandate ask RCN Council");
    CHECK(one.makes_policy);
    CHECK(
        line(classified("That Congress enjoins the Minister of Magic to act.", {}, union_yaml).parts.at(0)) ==
        "external enjoin Minister of Magic");

    const std::string german =
        "opening: Die Konferenz\n"
        "bodies: {Vorstand: own, Bundesregierung: external}\n"
        "verbs:\n  fordert: demand\n  beauftragt: instruct\n  meint: view\n"
        "  words: {before: 'die, den, der', and: und, that: dass}\n";
    CHECK(line(classified("Die Konferenz fordert die Bundesregierung auf, zu zahlen.", {}, german)
                   .parts.at(0)) == "external fordert Bundesregierung");
    CHECK(line(classified("Die Konferenz meint, es reicht, und beauftragt den Vorstand.", {}, german)
                   .parts.at(0)) == "mandate beauftragt Vorstand");
}

TEST_CASE("what conference.yaml says of words and cannot be understood is a finding") {
    const auto hint = [](const std::string& yaml) {
        Diagnostics found;
        Conference conference;
        conference.origin.source = std::make_shared<const Source>("conference.yaml", yaml);
        conference.rest = read::yaml(conference.origin.source, found).at(0);
        read::lexicon(conference, found);
        REQUIRE(found.all().size() == 1);
        return found.all().front().message + "; " + found.all().front().hint;
    };
    CHECK(hint("verbs: {beseech: asks}") ==
          "it is not said what kind of verb 'beseech' is; write beseech: followed by view, inform, resolve, "
          "advise, "
          "ask, demand or instruct, then a comma and its forms, for example ask, asks, asking, asked");
    CHECK(hint("bodies: {Council: ours}") ==
          "it is not said what kind of body 'Council' is; write Council: followed by own, external or other, "
          "then a "
          "comma and its other names, if it has any");
    CHECK(hint("verbs: {words: {adverbs: fast}}") ==
          "there is no list of small words called 'adverbs'; did you mean 'adverb'?");
}

TEST_CASE("no name of a body and no form of a verb stands for two in the built-in lexicon") {
    Diagnostics found;
    const auto lexicon = read::lexicon(Conference{}, found);
    CHECK(found.empty());
    CHECK(lexicon.bodies.size() > 70);
    CHECK(lexicon.verbs.size() > 200);
    std::set<std::string> seen;
    const auto once = [&](std::string word) {
        std::string folded;
        for (const char c : word) folded += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        if (!seen.insert(folded).second) UNSCOPED_INFO(word << " stands twice");
        return seen.size();
    };
    std::size_t names = 0;
    for (const auto& body : lexicon.bodies) {
        names += 1 + body.aliases.size();
        once(body.name);
        for (const auto& alias : body.aliases) once(alias);
    }
    CHECK(seen.size() == names);
    for (std::size_t role = 0; role < role_count; ++role) {
        // English never turns a sentence round.
        CHECK(lexicon.words.at(role).empty() == (role == static_cast<std::size_t>(Role::inverted)));
    }
}
