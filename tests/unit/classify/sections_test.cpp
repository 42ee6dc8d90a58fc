#include "../catch.hpp"

#include <plenum/classify/sections.hpp>
#include <plenum/classify/sections_heading.hpp>
#include <plenum/classify/sections_phrases.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/vocabulary.hpp>

#include <algorithm>

using namespace plenum;

namespace {

std::vector<Classification> placed(const Motions& motions, const Conference& conference,
                                   const Similarities& similar = {}) {
    Diagnostics found;
    std::vector<Classification> result(motions.size());
    classify::sections(result, motions, conference, read::vocabulary(conference, found), similar);
    CHECK(found.empty());
    return result;
}

Conference with_sections(std::vector<Section> sections) {
    Conference result;
    result.sections = std::move(sections);
    return result;
}

std::string first(const Classification& classification) {
    return classification.sections.empty() ? "" : classification.sections.front().id;
}

}  // namespace

TEST_CASE("keywords say how loud they speak") {
    const auto found = classify::written_keywords("walk-in centre *3, 999 , fee *0.5, C*, , a * b");
    REQUIRE(found.size() == 5);
    CHECK(found[0].words == "walk-in centre");
    CHECK(found[0].weight == 3);
    CHECK(found[1].words == "999");
    CHECK(found[1].weight == 1);
    CHECK(found[2].weight == 0.5);
    CHECK(found[3].words == "C*");
    CHECK(found[4].words == "a * b");
}

TEST_CASE("a keyword is found by its stem, a phrase with one other word in between") {
    const auto conference = with_sections(
        {{.id = "a", .title = "First", .keywords = {"yellow hall *3", "on demand", "inspection"}},
         {.id = "b", .title = "Second", .keywords = {"purple"}}});
    const Motions motions{{.text = "That conference regrets yellow village halls"},
                          {.text = "That conference regrets that surgeries are inspected"},
                          {.text = "That conference deplores castles, and calls on kings to demand"},
                          {.text = "That conference likes purple"}};
    const auto got = placed(motions, conference);
    CHECK(first(got[0]) == "a");
    CHECK(got[0].section_because == "because of 'yellow hall'");
    CHECK(first(got[1]) == "a");
    CHECK(got[2].sections.empty());
    CHECK(got[2].section_because.empty());
    CHECK(first(got[3]) == "b");
    CHECK(got[0].sections.front().confidence > got[1].sections.front().confidence);
}

TEST_CASE("what stands before the deciding verb counts for less") {
    const auto conference = with_sections({{.id = "a", .title = "First", .keywords = {"yellow"}},
                                           {.id = "b", .title = "Second", .keywords = {"purple"}}});
    const Motions motions{
        {.text = "That conference, noting yellow roofs, asks kings for purple walls and doors in all towns"}};
    // The verb is not known: what stands first is louder.
    CHECK(first(placed(motions, conference).front()) == "a");
    std::vector<Classification> result(1);
    result.front().parts = {{.verb = "ask"}};
    Diagnostics found;
    classify::sections(result, motions, conference, read::vocabulary(conference, found), {});
    CHECK(first(result.front()) == "b");
    // A part with a verb of its own leaves its lead as loud as before.
    result.front().parts = {{.part = 1, .verb = "ask"}};
    classify::sections(result, motions, conference, read::vocabulary(conference, found), {});
    CHECK(first(result.front()) == "a");
}

TEST_CASE("a longer phrase speaks for its words") {
    const auto conference =
        with_sections({{.id = "minds", .title = "Minds", .keywords = {"mental health *2"}},
                       {.id = "young", .title = "Young", .keywords = {"maternal mental health *2"}}});
    const auto got = placed(
        {{.text = "That conference deplores the state of maternal mental health services"}}, conference);
    CHECK(first(got[0]) == "young");
}

TEST_CASE("a view beside a demand counts for less") {
    const auto conference = with_sections({{.id = "a", .title = "First", .keywords = {"yellow"}},
                                           {.id = "b", .title = "Second", .keywords = {"purple"}}});
    const Motions motions{{.text = "That conference:",
                           .parts = {{.text = "regrets yellow roofs and walls"},
                                     {.text = "asks kings for purple doors in all towns"}}}};
    CHECK(first(placed(motions, conference).front()) == "a");
    std::vector<Classification> result(1);
    result.front().parts = {{.part = 1, .stem = Stem::belief}, {.part = 2, .stem = Stem::external}};
    Diagnostics found;
    classify::sections(result, motions, conference, read::vocabulary(conference, found), {});
    CHECK(first(result.front()) == "b");
}

TEST_CASE("a lone letter belongs to the word behind it") {
    const auto conference = with_sections({{.id = "a", .title = "First", .keywords = {"e-yak *3"}},
                                           {.id = "b", .title = "Second", .keywords = {"yak"}}});
    const auto got = placed({{.text = "That conference notes the yak"},
                             {.text = "That conference notes the e-yak"},
                             {.text = "That conference notes the eyak"}},
                            conference);
    CHECK(first(got[0]) == "b");
    CHECK(first(got[1]) == "a");
    CHECK(first(got[2]) == "a");
}

TEST_CASE("a keyword may be the beginning or the end of a word") {
    const auto conference = with_sections({{.id = "a", .title = "First", .keywords = {"zebr*", "*yaks *2"}},
                                           {.id = "b", .title = "Second", .keywords = {"gnu"}}});
    const auto got = placed({{.text = "That conference notes zebroids"},
                             {.text = "That conference notes superyaks"},
                             {.text = "That conference notes yaksha"}},
                            conference);
    CHECK(first(got[0]) == "a");
    CHECK(got[0].section_because == "because of 'zebr*'");
    CHECK(first(got[1]) == "a");
    CHECK(got[2].sections.empty());
}

TEST_CASE("the single words of a keyword say a little") {
    const auto conference =
        with_sections({{.id = "a", .title = "First", .keywords = {"yellow hall *3", "yellow door *3"}},
                       {.id = "b", .title = "Second", .keywords = {"purple"}}});
    const auto got = placed({{.text = "That conference notes yellow"}}, conference);
    CHECK(first(got[0]) == "a");
    CHECK(got[0].sections.front().confidence < 0.7);
}

TEST_CASE("the submitter's heading is strong, not absolute") {
    const auto builtin = read::builtin_conference();
    const auto text =
        "That conference deplores NHS Property Services' service charges and unsigned leases for premises";
    const auto got = placed({{.section = "premises", .text = text},
                             {.section = "Premisses", .text = text},
                             {.section = "vacination and public health", .text = "That conference is sorry"},
                             {.section = "Pensions", .text = "That conference is sorry"},
                             {.section = "a heading of their own", .text = "That conference was glad"}},
                            builtin);
    CHECK(first(got[0]) == "premises");
    CHECK(got[0].section_because.find("because of the submitter's heading") == 0);
    CHECK(first(got[1]) == "premises");
    CHECK(got[1].sections.front().confidence == Approx(got[0].sections.front().confidence));
    CHECK(first(got[2]) == "public-health");
    CHECK(first(got[3]) == "pensions");
    CHECK(got[3].sections.front().confidence < 0.95);
    CHECK(got[3].section_because == "because of the submitter's heading");
    CHECK(got[4].sections.empty());
}

TEST_CASE("headings are told by id, title, spelling and words") {
    const auto sections = read::builtin_conference().sections;
    const auto meant = [&](std::string_view heading) {
        const auto found = classify::meant_section(heading, sections);
        return found ? sections[*found].id : std::string("-");
    };
    CHECK(meant("ICB") == "icb");
    CHECK(meant("Urgent & out-of-hours care") == "urgent");
    CHECK(meant("precribing and dispensing") == "prescribing");
    CHECK(meant("Information technology") == "digital");
    CHECK(meant("GP premises") == "premises");
    CHECK(meant("care") == "-");
    CHECK(meant("") == "-");
    CHECK(meant(std::string(5000, 'x')) == "-");
}

TEST_CASE("similar motions lend their section, and words are learned") {
    const auto conference = with_sections({{.id = "a", .title = "First", .keywords = {"zebra *5"}},
                                           {.id = "b", .title = "Second", .keywords = {"yak *5"}}});
    Similarities similar;
    similar.neighbours = {{{.motion = 1, .confidence = 0.95}}, {{.motion = 0, .confidence = 0.95}}, {}};
    const auto got = placed({{.id = "x-1", .text = "That conference notes the zebra"},
                             {.id = "x-2", .text = "That conference notes the beast"},
                             {.id = "x-3", .text = "That conference notes the yak"}},
                            conference, similar);
    CHECK(first(got[1]) == "a");
    CHECK(got[1].section_because == "because of one similar motion (x-1)");
    CHECK(got[1].sections.front().confidence < got[0].sections.front().confidence);
}

TEST_CASE("the order of the motions changes nothing") {
    const auto builtin = read::builtin_conference();
    Diagnostics found;
    auto motions = read::motions(read::load_all({std::string(PLENUM_ROOT) + "/motions"}, found), found);
    REQUIRE(motions.size() > 60);
    motions.resize(60);
    const auto forwards = placed(motions, builtin);
    std::ranges::reverse(motions);
    const auto backwards = placed(motions, builtin);
    for (std::size_t m = 0; m < motions.size(); ++m) {
        const auto& other = backwards[motions.size() - 1 - m];
        CHECK(first(forwards[m]) == first(other));
        if (other.sections.empty()) continue;
        CHECK(forwards[m].sections.front().confidence == Approx(other.sections.front().confidence));
    }
}

TEST_CASE("another language, and lists that say nothing") {
    auto german =
        with_sections({{.id = "honorar", .title = "Honorar und Finanzen", .keywords = {"Vergütung"}},
                       {.id = "technik", .title = "Telematik", .keywords = {"Konnektoren *2", "Server"}}});
    german.language = "german";
    const auto got = placed({{.text = "Die Versammlung fordert höhere Vergütungen"},
                             {.text = "Die Versammlung beklagt den Konnektor"},
                             {.text = "Die Versammlung spricht von Finanzen"},
                             {.text = ""}},
                            german);
    CHECK(first(got[0]) == "honorar");
    CHECK(first(got[1]) == "technik");
    CHECK(first(got[2]) == "honorar");
    CHECK(got[3].sections.empty());
    CHECK(placed({{.text = "x"}}, with_sections({})).front().sections.empty());
    CHECK(placed({}, german).empty());
    CHECK(first(placed({{.text = "anything"}}, with_sections({{.id = "all", .title = ""}})).front()) ==
          "all");
}
