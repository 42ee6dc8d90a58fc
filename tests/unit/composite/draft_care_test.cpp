#include "bench.hpp"

#include <algorithm>

using namespace plenum;
using namespace bench;

TEST_CASE("where a rule finds fault, the other wording is taken") {
    Bench bench{
        {motion("a-1",
                "That conference instructs GPC to negotiate an agreed fee for firearms reports recently."),
         motion("b-1",
                "That conference instructs GPC to negotiate an agreed fee for all firearms reports.")}};
    const composite::Check check = [](const Motions& motions) {
        Diagnostics found;
        for (const auto& each : motions) {
            for (std::size_t i = 0; i < each.parts.size(); ++i) {
                if (each.parts[i].text.find("recently") == std::string::npos) continue;
                found.add({.severity = Severity::warning,
                           .rule = "relative-time",
                           .message = "recently",
                           .hint = {},
                           .source = {},
                           .span = {},
                           .motion = each.id,
                           .part = static_cast<int>(i) + 1});
            }
        }
        return found;
    };
    CHECK(bench.draft(check).parts[0].sources.front() == Composite::Source{1, 0});
    CHECK(bench.draft().parts[0].sources.front() == Composite::Source{0, 0});
}

TEST_CASE("a language without lists is drafted in the submitters' own words") {
    Bench bench{{motion("nord-1", "Der Tag fordert den Bund auf,",
                        {"Hausbesuche zu bezahlen;", "Fahrten zu bezahlen."}),
                 motion("sued-1", "Der Tag:", {"bedauert, dass Hausbesuche schlecht bezahlt werden"})}};
    bench.conference.opening = "Der Tag";
    for (const auto* language : {"german", "finnish"}) {
        bench.language = language;
        const auto draft = bench.draft();
        CHECK(draft.text == "Der Tag:");
        const auto all = texts(draft);
        CHECK(std::ranges::find(all, "fordert den Bund auf, Hausbesuche zu bezahlen") != all.end());
        CHECK(std::ranges::find(all, "bedauert, dass Hausbesuche schlecht bezahlt werden") != all.end());
    }
}

TEST_CASE("whatever a motion looks like, something comes out, within the limits") {
    std::vector<std::string> forty(40, "instructs GPC to publish the rents of surgeries");
    for (std::size_t i = 0; i < forty.size(); ++i) forty[i] += std::string(i, 'x');
    Bench bench{{motion("a-1", "That conference:", forty), motion("b-1", ""),
                 motion("c-1", "", {"", ";", "and"}),
                 motion("d-1", "That conference instructs", {"to", "that", ", and"}),
                 motion("e-1", ":", {":"}), motion("f-1", std::string(100000, 'w')),
                 motion("g-1", "That conference \xc3\xa9\xe2\x80\x94 \"\\")}};
    const auto draft = bench.draft();
    CHECK(draft.parts.size() <= 5);
    CHECK(draft.words <= 150);
    CHECK(draft.fates.size() == bench.motions.size());
    for (const auto& part : draft.parts) CHECK_FALSE(part.text.empty());

    Bench empty{{motion("a-1", ""), motion("b-1", "")}};
    CHECK(empty.draft().parts.empty());
    CHECK(empty.draft().look_at.back().starts_with("Nothing was found"));
}
