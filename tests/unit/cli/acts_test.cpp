#include "../catch.hpp"

#include <cli/deciding/sheet.hpp>
#include <plenum/write/decisions.hpp>
#include <plenum/write/yaml.hpp>

#include <string>
#include <vector>

using namespace plenum;

namespace {

/// A conference whose agenda is printed: 12 is a-07, 12c is o-03.
struct Committee {
    Motions motions;
    Standing standing;
    Conference conference;

    Committee() {
        for (const auto* id : {"a-07", "o-03", "k-01"}) motions.emplace_back().id = id;
        standing.numbers = {{0, "12"}, {1, "12c"}};
        conference.sections = {{.id = "digital", .title = "Digital and IT", .minutes = {}, .keywords = {}},
                               {.id = "funding", .title = "Funding", .minutes = {}, .keywords = {}}};
    }

    /// What the file would hold, or what is wrong with it.
    std::string decide(const cli::Said& said, const cli::Act& act) const {
        const cli::Naming naming(motions, standing, {}, conference);
        const cli::Table table{.naming = naming, .standing = standing, .motions = motions, .agenda = [] {
                                   return std::nullopt;
                               }};
        Diagnostics found;
        const auto made = act.make(said, table, found);
        std::string result;
        for (const auto& each : made) result += write::flow(write::tree(each));
        for (const auto& each : found.all()) {
            CHECK(!each.hint.empty());
            result += "! " + each.message;
        }
        CHECK(made.empty() == !found.empty());
        return result;
    }

    std::string decide(std::string_view name, const std::vector<std::string>& words,
                       std::string lead = {}) const {
        std::string_view nearest;
        const auto* const act = cli::find_act(name, nearest);
        REQUIRE(act != nullptr);
        cli::Said said;
        said.source = std::make_shared<const Source>("command line", "plenum decide");
        for (const auto& word : words) said.words.push_back({.id = word, .at = {}});
        said.lead.id = std::move(lead);
        return decide(said, *act);
    }
};

}  // namespace

TEST_CASE("an act is made of words as they are said at the table") {
    const Committee of;
    CHECK(of.decide("bracket", {"a-07", "12C"}) == "{bracket: [a-07, o-03]}");
    CHECK(of.decide("bracket", {"12,", "12c", "and", "K-01"}, "*12c") ==
          "{bracket: [a-07, o-03, k-01], lead: o-03}");
    CHECK(of.decide("unbracket", {"12c"}) == "{unbracket: o-03}");
    CHECK(of.decide("star", {"* 12"}) == "{star: a-07}");
    CHECK(of.decide("section", {"12", "12c", "digital"}) == "{section: {a-07: digital, o-03: digital}}");
    CHECK(of.decide("section", {"k-01", "Digital and IT"}) == "{section: {k-01: digital}}");
    CHECK(of.decide("treat", {"12", "k-01", "ar"}) == "{treat: [a-07, k-01], as: AR}");
    CHECK(of.decide("treat", {"12", "Part 2"}) == "{treat: a-07, as: part2}");
    CHECK(of.decide("order", {"funding, digital"}) == "{order: [funding, digital]}");
    CHECK(of.decide("order-in", {"digital", "12c", "12"}) == "{order_in: {digital: [o-03, a-07]}}");
    CHECK(of.decide("minutes", {"digital", "40", "funding", "25"}) ==
          "{minutes: {digital: 40, funding: 25}}");
    CHECK(of.decide("minutes", {"digital 40"}) == "{minutes: {digital: 40}}");
    CHECK(of.decide("if-carried", {"12(ii)", "falls", "12c", "k-01.1"}) ==
          "{if_carried: a-07.2, falls: [o-03, k-01.1]}");
    CHECK(of.decide("erratum", {"12", "twelve", "eleven"}) ==
          "{erratum: a-07, replace: twelve, with: eleven}");
    CHECK(of.decide("erratum", {"12.1", "the the -> the"}) ==
          "{erratum: a-07.1, replace: \"the the\", with: the}");
    CHECK(of.decide("split", {"k-01", "1,2", "3"}) == "{split: k-01, parts: [[1, 2], [3]]}");
    CHECK(of.decide("split", {"k-01", "1-3 / 4"}) == "{split: k-01, parts: [[1, 2, 3], [4]]}");
    CHECK(of.decide("undo", {"4"}) == "{undo: 4}");
}

TEST_CASE("what is not enough, or makes no sense, is said in words") {
    const Committee of;
    CHECK(of.decide("bracket", {"12"}) == "! a bracket holds two motions and more");
    CHECK(of.decide("star", {}) == "! a star is for one motion");
    CHECK(of.decide("star", {"12", "12c"}) == "! a star is for one motion");
    CHECK(of.decide("treat", {"12", "gray"}) == "! 'gray' is nothing that becomes of a motion");
    CHECK(of.decide("minutes", {"digital", "soon"}) == "! 'soon' is no number of minutes");
    CHECK(of.decide("minutes", {"digital", "-1"}) == "! '-1' is no number of minutes");
    CHECK(of.decide("split", {"k-01", "1,2", "2"}) == "! part 2 is named twice");
    CHECK(of.decide("split", {"k-01", "1,2"}) ==
          "! a motion is wanted, and the parts of each that it becomes");
    CHECK(of.decide("split", {"k-01", "1", "999999999999"}) == "! '999999999999' is no list of parts");
    CHECK(of.decide("undo", {"-4"}) == "! the number of one entry is wanted");
    CHECK(of.decide("undo", {}) == "! there is no decision to take back");
    CHECK(of.decide("publish", {"minutes"}) == "! it is the agenda that is published, or a supplement to it");
    CHECK(of.decide("publish", {"agenda"}) == "! what has errors is not published");
}

TEST_CASE("to undo without a number takes back the last act that counts") {
    Committee of;
    const auto add = [&](act::Any act) { of.standing.log.emplace_back().act = std::move(act); };
    add(act::Star{});
    add(act::Star{});
    add(act::Undo{.entry = 2});
    CHECK(of.decide("undo", {}) == "{undo: 1}");
    add(act::Publish{});
    CHECK(of.decide("undo", {}) == "! the last decision was to publish: entry 4");
    CHECK(of.decide("undo", {"4"}) == "{undo: 4}");
}

TEST_CASE("a row of a spreadsheet says the same") {
    const Committee of;
    const auto rows = [&](std::string text) {
        Diagnostics found;
        const auto sheet = std::make_shared<const Source>("committee.csv", std::move(text));
        std::string result;
        for (const auto& each : cli::asked_in_sheet(sheet, found)) {
            result += of.decide(each.said, *each.act) + (each.reason.empty() ? "" : " " + each.reason) +
                      (each.on.empty() ? "" : " " + each.on) + '\n';
        }
        const auto told = cli::by_rows(found, sheet);
        for (const auto& each : told.sorted()) result += each.message + '\n';
        return result;
    };
    CHECK(rows("Motion;Why;ACT;On\n12c;asks more;star;12/9/2026\n12, k-01;;Unbracket;2026-09-13\n") ==
          "{star: o-03} asks more 2026-09-12\n{unbracket: [a-07, k-01]} 2026-09-13\n");
    CHECK(rows("act,motions,value,with\norder in,\"12c, 12\",Digital and IT,\nerratum,12,twelve,eleven\n"
               "bracket,12 12c,12c,\nif_carried,12,12c.1,\nundo,,4,\n") ==
          "{order_in: {digital: [o-03, a-07]}}\n{erratum: a-07, replace: twelve, with: eleven}\n"
          "{bracket: [a-07, o-03], lead: o-03}\n{if_carried: a-07, falls: [o-03.1]}\n{undo: 4}\n");
    CHECK(rows("act,motions,value,on\nstarr,12,,\nstar,12,digital,\nstar,12,,30.2.2026\n,12,,\npublish,"
               "agenda,,\n") ==
          "{star: a-07}\n"
          "row 2, column 'act': 'starr' is no act of the committee\n"
          "row 3, column 'value': 'star' takes nothing in the column 'value'\n"
          "row 4, column 'on': '30.2.2026' is no date of the calendar\n"
          "row 5: this row does not say what was decided\n"
          "row 6, column 'act': 'publish' is not decided in a spreadsheet\n");
    CHECK(rows("motions,value\n12,A\n") == "row 1: there is no column 'act'\n");
    CHECK(rows("") == "there is no row in this file\n");
}
