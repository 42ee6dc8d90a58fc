#include "../catch.hpp"

#include <plenum/agenda/build.hpp>

#include <set>

using namespace plenum;

namespace {

Motion motion(const std::string& id, const std::string& from) {
    Motion result;
    result.id = id;
    result.from = from;
    result.text = "That conference says " + id;
    return result;
}

Classification in(const std::string& section, bool policy) {
    Classification result;
    result.makes_policy = policy;
    if (!section.empty()) result.sections = {{.id = section, .confidence = 0.8}};
    return result;
}

Conference conference() {
    Conference result;
    result.sections = {{.id = "funding", .title = "Funding"},
                       {.id = "empty", .title = "Empty"},
                       {.id = "digital", .title = "Digital"}};
    return result;
}

std::vector<std::string> numbers(const AgendaSection& section) {
    std::vector<std::string> result;
    for (const auto& entry : section.entries) {
        if (entry.item) result.push_back(entry.number + " " + entry.item->id);
        for (const auto& printed : entry.motions)
            result.push_back((printed.starred ? "* " : "") + printed.number);
    }
    return result;
}

}  // namespace

TEST_CASE("an agenda has sections in running order, brackets before motions alone, one running number") {
    const Motions motions{motion("a", "Aldermoor"), motion("b", "Brackenshire"), motion("c", "Coldbrook"),
                          motion("d", "Aldermoor"), motion("e", "Eastmarch"),    motion("f", "Fenwold"),
                          motion("g", "Garsdale")};
    const std::vector<Classification> classified{
        in("digital", false), in("digital", true),  in("digital", false), in("funding", false),
        in("funding", true),  in("nowhere", false), in("", false)};
    Grouping grouping;
    // The bracket says funding, its members' own classification says digital: the bracket's counts.
    grouping.brackets = {{.members = {2, 0},
                          .subject = {"telephones", "queues"},
                          .section = "funding",
                          .lead_reason = "it is shorter"}};
    auto where = conference();
    where.items = {{.id = "report", .kind = "report", .at = "first"},
                   {.id = "lunch", .kind = "break", .at = "13:00"},
                   {.id = "outing", .kind = "break-out"},
                   {.id = "election", .kind = "election", .at = "last"},
                   {.id = "soapbox", .kind = "soapbox"},
                   {.id = "accounts", .kind = "report", .at = "digital"}};
    const auto built = agenda::build({where, motions, classified, grouping, {}, {}});

    REQUIRE(built.opening.size() == 1);
    CHECK(built.opening[0].number == "1");
    REQUIRE(built.sections.size() == 3);
    CHECK(built.sections[0].id == "funding");
    // The bracket, then of the two alone the one that makes policy.
    CHECK(numbers(built.sections[0]) == std::vector<std::string>{"* 2", "2a", "* 3", "* 4"});
    CHECK(built.sections[0].entries[0].subject == "telephones, queues");
    CHECK(built.sections[0].entries[0].lead_reason == "it is shorter");
    CHECK(built.sections[0].entries[0].motions[0].motion == 2);
    CHECK(built.sections[0].entries[1].motions[0].motion == 4);
    CHECK(built.sections[1].id == "digital");
    CHECK(numbers(built.sections[1]) == std::vector<std::string>{"5 accounts", "* 6"});
    CHECK(built.sections[2].title == "Other motions");
    CHECK(numbers(built.sections[2]) == std::vector<std::string>{"* 7", "* 8"});
    REQUIRE(built.closing.size() == 2);
    CHECK(built.closing[0].item->id == "soapbox");
    CHECK(built.closing[0].number == "9");
    CHECK(built.closing[1].item->id == "election");
    CHECK(built.draft);

    const auto all = totals(built);
    CHECK(all.motions == 7);
    CHECK(all.brackets == 1);
    CHECK(all.debates == 6);
    CHECK(all.committees == 6);
    CHECK(totals(built, built.sections[0]).committees == 3);
    CHECK(totals(built, built.sections[1]).debates == 1);
}

TEST_CASE("of two brackets the larger comes first, then the one whose lead makes policy, then as submitted") {
    Motions motions;
    std::vector<Classification> classified;
    for (int i = 0; i < 9; ++i) {
        motions.push_back(motion(std::to_string(i), "Orrest"));
        classified.push_back(in("digital", i == 4));
    }
    Grouping grouping;
    grouping.brackets = {{.members = {0, 1}, .section = "digital"},
                         {.members = {2, 3}, .section = "digital"},
                         {.members = {4, 5}, .section = "digital"},
                         {.members = {6, 7, 8}, .section = "digital"}};
    const auto built = agenda::build({conference(), motions, classified, grouping, {}, {}});
    REQUIRE(built.sections.size() == 1);
    std::vector<std::size_t> leads;
    for (const auto& entry : built.sections[0].entries) leads.push_back(entry.motions.front().motion);
    CHECK(leads == std::vector<std::size_t>{6, 4, 0, 2});
}

TEST_CASE("every motion stands on the agenda once, even where the grouping forgets or repeats one") {
    Motions motions;
    for (int i = 0; i < 40; ++i) motions.push_back(motion(std::to_string(i), "Orrest"));
    Grouping grouping;
    grouping.brackets = {{.members = {0, 1, 2}}, {.members = {2, 3}}, {.members = {1, 0}}};
    for (std::size_t i = 5; i < 35; ++i) grouping.brackets[0].members.push_back(i);
    const auto built = agenda::build({{}, motions, {}, grouping, {}, {}});
    std::multiset<std::size_t> seen;
    std::set<std::string> used;
    for (const auto& section : built.sections) {
        for (const auto& entry : section.entries) {
            for (const auto& printed : entry.motions) {
                seen.insert(printed.motion);
                CHECK(used.insert(printed.number).second);
            }
        }
    }
    CHECK(seen.size() == 40);
    CHECK(std::set(seen.begin(), seen.end()).size() == 40);
    CHECK(used.contains("1aa"));
}
