#include "../catch.hpp"

#include <plenum/classify/stems.hpp>
#include <plenum/lint/lint.hpp>
#include <plenum/read/amendments.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/wordlists.hpp>

#include <set>

using namespace plenum;

namespace {

SourcePtr source(std::string name, std::string text) {
    return std::make_shared<const Source>(std::move(name), std::move(text));
}

/// Everything found in a text of motions, or of amendments to one motion, with one rule alone.
Diagnostics found(const lint::Rule& rule, std::string_view example) {
    const std::string text(example);
    auto conference = read::builtin_conference();
    conference.dates["deadline"] = "2026-09-01T12:00";
    conference.committees = {{.name = "Aldermoor", .size = {}, .contact = {}, .share_contact = false}};
    if (text.find("--nation Wales") != std::string::npos) conference.nation = "Wales";
    Diagnostics out;
    Motions motions;
    Amendments amendments;
    if (rule.amendments != nullptr) {
        motions =
            read::motions({source("m.yaml",
                                  "id: aldermoor-01\ntext: That conference instructs GPC UK to negotiate, as "
                                  "soon as possible, no less than twelve per cent for practices in towns and "
                                  "practices on islands.")},
                          out);
        amendments = read::amendments({source("a.yaml", "amendments:\n" + text)}, out);
        REQUIRE_FALSE(amendments.empty());
    } else {
        motions = read::motions({source("m.yaml", text)}, out);
        REQUIRE_FALSE(motions.empty());
    }
    const auto lexicon = read::lexicon(conference, out);
    const auto words = read::wordlists(conference, out);
    // What a comment allows has to be found first.
    const std::vector<std::string> select{std::string(rule.id),
                                          rule.id == "allow-comment" ? "sum-of-money" : "too-long"};
    const auto choice = lint::choose(conference, select, {}, out);
    // No dictionary need be installed: this one knows all words but those of the example.
    const Speller speller{.knows = [](const std::string& w) { return w != "occured" && w != "referals"; },
                          .suggest = [](const std::string&) { return std::vector<std::string>{}; }};
    return lint::check(motions, classify::stems(motions, lexicon, conference), amendments,
                       {conference, words, lexicon, &speller}, choice);
}

bool has(const Diagnostics& diagnostics, std::string_view rule) {
    return std::ranges::any_of(diagnostics.all(), [&](const Diagnostic& each) { return each.rule == rule; });
}

}  // namespace

TEST_CASE("every rule finds fault with its bad example and none with its good one") {
    // Their examples say in words what would fill a page; their transcripts show them.
    const std::set<std::string_view> in_words{"too-long", "over-quota", "already-policy"};
    // The reader takes the second id away before any rule sees it.
    const std::set<std::string_view> by_reader{"id-twice"};
    for (const auto* rule : lint::rules::all()) {
        if (in_words.contains(rule->id) || by_reader.contains(rule->id)) continue;
        INFO(rule->id);
        CHECK(has(found(*rule, rule->bad), rule->id));
        CHECK(found(*rule, rule->good).empty());
    }
}

TEST_CASE("every rule says what, why, how, and on whose advice") {
    std::set<std::string_view> ids;
    for (const auto* rule : lint::rules::all()) {
        INFO(rule->id);
        CHECK(ids.insert(rule->id).second);
        CHECK(rule->id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
        CHECK_FALSE(rule->summary.empty());
        CHECK_FALSE(rule->summary.ends_with('.'));
        CHECK(rule->why.ends_with('.'));
        CHECK_FALSE(rule->bad.empty());
        CHECK_FALSE(rule->good.empty());
        CHECK_FALSE(rule->source.empty());
    }
}

TEST_CASE("a finding points at the words, in the source as it was written") {
    const auto* rule = &lint::rule_called("relative-time");
    const std::string text =
        "text: >-\n"
        "  That conference deplores the letter\n"
        "  that was recently sent.\n";
    const auto all = found(*rule, text).all();
    REQUIRE(all.size() == 1);
    CHECK(all[0].source->text().substr(all[0].span.offset, all[0].span.length) == "recently");
    CHECK(all[0].part == 0);
}

TEST_CASE("a rule that reads English is silent on another language") {
    auto conference = read::builtin_conference();
    conference.language = "german";
    Diagnostics out;
    const auto motions =
        read::motions({source("m.yaml", "text: Die Konferenz fordert recently die die Regierung auf.")}, out);
    const auto lexicon = read::lexicon(conference, out);
    const auto words = read::wordlists(conference, out);
    const auto choice = lint::choose(conference, {"relative-time", "doubled-word"}, {}, out);
    const auto all = lint::check(motions, classify::stems(motions, lexicon, conference), {},
                                 {conference, words, lexicon}, choice);
    CHECK_FALSE(has(all, "relative-time"));
    CHECK(has(all, "doubled-word"));
}
