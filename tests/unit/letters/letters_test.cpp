#include "../catch.hpp"
#include "../supplement/papers.hpp"

#include <plenum/letters/letters.hpp>

using namespace plenum;
using namespace plenum::papers;

namespace {

const std::vector<std::string> all{"aldermoor-01", "brackenshire-01", "coldbrook-01", "dunmere-01"};

/// Aldermoor leads Brackenshire and Coldbrook; Dunmere is alone.
Paper paper_of_four() {
    Paper paper(all);
    paper.section("digital", {{{"1", "aldermoor-01"}, {"1a", "brackenshire-01"}, {"1b", "coldbrook-01"}},
                              {{"2", "dunmere-01"}}});
    return paper;
}

void shares(Paper& paper, const std::string& name, bool share, const std::string& contact = {}) {
    paper.agenda.conference.committees.push_back(
        {.name = name,
         .size = {},
         .contact = contact.empty() ? "secretary@" + name + ".example" : contact,
         .share_contact = share});
}

const Letter& to(const Letters& letters, const std::string& name) {
    const auto found = std::ranges::find(letters, name, &Letter::committee);
    REQUIRE(found != letters.end());
    return *found;
}

std::vector<std::string> contacts(const Paper& paper, const std::string& name) {
    const auto letters = letters::fates(paper.agenda);
    std::vector<std::string> result;
    for (const auto& each : to(letters, name).contacts)
        result.push_back(each.committee + ": " + each.contact);
    return result;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a contact is in a letter only when both committees share theirs", "[letters]") {
    // Every way in which four committees may say yes or no.
    for (unsigned yes = 0; yes < 16; ++yes) {
        auto paper = paper_of_four();
        const Lines names{"Aldermoor", "Brackenshire", "Coldbrook", "Dunmere"};
        for (std::size_t i = 0; i < names.size(); ++i) shares(paper, names[i], (yes >> i & 1U) != 0);
        const auto letters = letters::fates(paper.agenda);
        REQUIRE(letters.size() == 4);
        for (std::size_t mine = 0; mine < 4; ++mine) {
            Lines expected;
            for (std::size_t other = 0; other < 3; ++other) {
                const bool together = mine < 3 && other != mine;  // Dunmere is in no bracket
                if (together && (yes >> mine & 1U) != 0 && (yes >> other & 1U) != 0)
                    expected.push_back(names[other]);
            }
            Lines found;
            for (const auto& each : to(letters, names[mine]).contacts) {
                found.push_back(each.committee);
                CHECK(each.contact == "secretary@" + each.committee + ".example");
            }
            CHECK(found == expected);
        }
    }
}

TEST_CASE("no contact of a committee that is not listed, has none, or is listed twice with a no",
          "[letters]") {
    auto paper = paper_of_four();
    shares(paper, "Aldermoor", true);
    CHECK(contacts(paper, "Aldermoor").empty());
    paper.agenda.conference.committees.push_back(
        {.name = "Coldbrook", .size = {}, .contact = "  ", .share_contact = true});
    CHECK(contacts(paper, "Aldermoor").empty());
    shares(paper, "brackenshire", true);  // spelled otherwise, and still the same committee
    CHECK(contacts(paper, "Aldermoor") == Lines{"brackenshire: secretary@brackenshire.example"});
    shares(paper, "BRACKENSHIRE", false);
    CHECK(contacts(paper, "Aldermoor").empty());
}

TEST_CASE("a motion's own contact is in no letter", "[letters]") {
    auto paper = paper_of_four();
    for (auto& motion : paper.agenda.motions) motion.contact = "private@motion.example";
    for (const auto* name : {"Aldermoor", "Brackenshire", "Coldbrook"}) shares(paper, name, true);
    for (const auto& letter : letters::fates(paper.agenda)) {
        for (const auto& each : letter.contacts) CHECK(each.contact.find("private") == std::string::npos);
    }
}

TEST_CASE("no contact where motions stand alone, and each committee's once", "[letters]") {
    Paper paper({"aldermoor-01", "aldermoor-02", "brackenshire-01", "brackenshire-02", "brackenshire-03"});
    paper.section("digital", {{{"1", "aldermoor-01"}, {"1a", "brackenshire-01"}, {"1b", "brackenshire-02"}},
                              {{"2", "aldermoor-02"}},
                              {{"3", "brackenshire-03"}}});
    shares(paper, "Aldermoor", true);
    shares(paper, "Brackenshire", true);
    CHECK(contacts(paper, "Aldermoor") == Lines{"Brackenshire: secretary@Brackenshire.example"});
    CHECK(contacts(paper, "Brackenshire") == Lines{"Aldermoor: secretary@Aldermoor.example"});
    // The bracket is dissolved: nothing is told any more.
    Paper alone({"aldermoor-01", "brackenshire-01"});
    alone.section("digital", {{{"1", "aldermoor-01"}}, {{"1a", "brackenshire-01"}}});
    shares(alone, "Aldermoor", true);
    shares(alone, "Brackenshire", true);
    CHECK(contacts(alone, "Aldermoor").empty());
}

TEST_CASE("a fate: who opens, who stands under whom, and why", "[letters]") {
    auto paper = paper_of_four();
    paper.agenda.sections[0].entries[0].lead_reason = "It makes policy.";
    paper.treat("dunmere-01", Treatment::accepted, "2019 says so");
    const auto letters = letters::fates(paper.agenda);
    const auto& lead = to(letters, "Aldermoor").placements.front();
    CHECK(lead.opens);
    CHECK(lead.under.empty());
    CHECK(lead.section == "About digital");
    REQUIRE(lead.others.size() == 2);
    CHECK(lead.others[1].number == "1b");
    const auto& under = to(letters, "Coldbrook").placements.front();
    CHECK_FALSE(under.opens);
    CHECK(under.number == "1b");
    CHECK(under.under.front().from == "Aldermoor");
    CHECK(under.lead_reason == "It makes policy.");
    CHECK(under.others.size() == 1);
    const auto& accepted = to(letters, "Dunmere").placements.front();
    CHECK(accepted.treatment == Treatment::accepted);
    CHECK(accepted.reason == "2019 says so");
}

TEST_CASE("a fate: not accepted, in a composite, falling, late", "[letters]") {
    Paper paper({"aldermoor-01", "brackenshire-01", "coldbrook-01", "dunmere-01", "eastmarch-01"});
    Motion motion;
    motion.id = "firearms";
    paper.agenda.motions.push_back(motion);
    paper.agenda.made.push_back(
        {.motion = motion,
         .of = {0, 1},
         .proposed_by = "Fenwold",
         .sources = {{{.motion = 0, .part = 1}}, {{.motion = 1}}, {{.motion = 0, .part = 2}, {.motion = 1}}},
         .decision = 0});
    paper.section("digital", {{{"1", "firearms"}, {"1a", "aldermoor-01"}, {"1b", "brackenshire-01"}},
                              {{"2", "coldbrook-01"}}});
    paper.not_taken("dunmere-01", Treatment::incompetent);
    paper.agenda.falls.push_back({.carried = {.motion = 5}, .falls = {{.motion = 2}}, .reason = {}});
    paper.agenda.late.push_back(paper.entry({{"3", "eastmarch-01"}}));
    const auto letters = letters::fates(paper.agenda);
    const auto& source = to(letters, "Aldermoor").placements.front();
    REQUIRE(source.in);
    CHECK(source.in->composite.number == "1");
    CHECK(source.in->parts == std::vector<int>{1, 3});
    CHECK(to(letters, "Brackenshire").placements.front().in->parts == std::vector<int>{2, 3});
    CHECK(to(letters, "Coldbrook").placements.front().falls_with.front().id == "firearms");
    CHECK(to(letters, "Dunmere").placements.front().treatment == Treatment::incompetent);
    CHECK(to(letters, "Eastmarch").placements.front().waits);
    // Who is to propose a composite hears of it, with a motion or without.
    CHECK(to(letters, "Fenwold").proposes.front().number == "1");
    CHECK(to(letters, "Fenwold").placements.empty());
}

TEST_CASE("receipts: what was understood, gravest findings first, and nobody is forgotten", "[letters]") {
    Paper paper({"aldermoor-01", "aldermoor-02", "brackenshire-01"});
    auto& motions = paper.agenda.motions;
    motions[1].from = " ALDERMOOR ";
    motions[2].from.clear();
    std::vector<Classification> classified(3);
    classified[1].makes_policy = true;
    Diagnostics found;
    found.add({.severity = Severity::warning,
               .rule = "b",
               .message = "b",
               .hint = {},
               .source = {},
               .span = {},
               .motion = "aldermoor-02"});
    found.add({.severity = Severity::error,
               .rule = "a",
               .message = "a",
               .hint = {},
               .source = {},
               .span = {},
               .motion = "aldermoor-02"});
    const auto letters = letters::receipts(motions, {}, classified, found, {});
    REQUIRE(letters.size() == 1);
    CHECK(letters[0].committee == "Aldermoor");
    REQUIRE(letters[0].receipts.size() == 2);
    CHECK(letters[0].receipts[0].findings.empty());
    CHECK(letters[0].receipts[1].understood.makes_policy);
    CHECK(letters[0].receipts[1].findings[0].rule == "a");
}
