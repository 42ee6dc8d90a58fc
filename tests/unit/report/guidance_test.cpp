#include "../catch.hpp"

#include <plenum/data/data.hpp>
#include <plenum/lint/rule.hpp>
#include <plenum/report/guidance.hpp>
#include <plenum/report/prose.hpp>

#include <algorithm>
#include <set>
#include <variant>

using namespace plenum;

TEST_CASE("prose is filled in, or left out") {
    const report::Facts facts{{"WORDS", "150"}};
    const auto runs = report::filled("at most **{WORDS}** words", facts);
    REQUIRE(runs);
    REQUIRE(runs->size() == 3);
    CHECK(runs->at(1).text == "150");
    CHECK(runs->at(1).style == doc::Run::Style::strong);
    CHECK(runs->at(2).text == " words");
    CHECK_FALSE(report::filled("until {DEADLINE}", facts));
    CHECK(report::filled("an open { brace", facts)->front().text == "an open { brace");
}

TEST_CASE("every rule has a theme in the paper of guidance") {
    const auto themes = data::tree("guidance-themes");
    std::set<std::string> named;
    for (const auto& theme : themes.find("themes")->children) {
        for (const auto& rule : theme.children) CHECK(named.insert(rule.text).second);
    }
    for (const auto* rule : lint::rules::all()) {
        CAPTURE(rule->id);
        CHECK(named.count(std::string(rule->id)) == 1);
    }
}

TEST_CASE("guidance has the rules it is given and nothing private") {
    Conference conference;
    conference.committees = {{.name = "Aldermoor", .size = "", .contact = "secret"}};
    conference.limits.words = std::nullopt;
    const auto prose = data::tree("guidance");
    const auto themes = data::tree("guidance-themes");
    const std::vector<Advice> rules{
        {.rule = "one-more", .summary = "a new rule", .why = "Because.", .bad = {}, .good = {}}};
    const auto paper = report::guidance(
        {.conference = conference, .prose = prose, .themes = themes, .rules = rules, .own = "GPC Wales"});
    std::vector<std::string> headings;
    std::string text;
    for (const auto& element : paper.elements) {
        if (const auto* heading = std::get_if<doc::Heading>(&element)) headings.push_back(heading->text);
        if (const auto* list = std::get_if<doc::List>(&element)) {
            for (const auto& item : list->items) {
                for (const auto& run : item) text += run.text;
            }
        }
    }
    CHECK(std::ranges::find(headings, "A new rule") != headings.end());
    CHECK(std::ranges::find(headings, "Headings") == headings.end());  // the conference has none
    CHECK(text.find("GPC Wales") != std::string::npos);
    CHECK(text.find('{') == std::string::npos);
    CHECK(text.find("Words: at most") == std::string::npos);
    CHECK(text.find("secret") == std::string::npos);
}
