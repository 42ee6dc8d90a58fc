#include "../catch.hpp"

#include <cli/spelling.hpp>
#include <plenum/lint/lint.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/wordlists.hpp>
#include <plenum/spell/word_list.hpp>

#include <memory>

using namespace plenum;

namespace {

/// The words that the rule finds in a text, with a conference's own words "plenisher".
std::vector<std::string> found(const std::string& text, const Speller* speller) {
    Diagnostics out;
    auto conference = read::builtin_conference();
    conference.rest.kind = Tree::Kind::map;
    Tree own;
    own.kind = Tree::Kind::scalar;
    own.text = "plenisher";
    conference.rest.children.push_back(own);
    const auto source = std::make_shared<Source>("a.yaml", "text: \"" + text + "\"\n");
    const auto motions = read::motions({source}, out);
    const auto words = read::wordlists(conference, out);
    const auto lexicon = read::lexicon(conference, out);
    const auto choice = lint::choose(conference, {"misspelling"}, {}, out);
    const auto diagnostics = lint::check(motions, {}, {}, {conference, words, lexicon, speller}, choice);
    std::vector<std::string> result;
    for (const auto& each : diagnostics.all()) {
        result.emplace_back(source->text().substr(each.span.offset, each.span.length));
    }
    return result;
}

}  // namespace

TEST_CASE("what is in no dictionary is found, and nothing else") {
    const auto speller =
        spell::word_list("that\nconference\nregrets\nthe\ndelays\nand\r\nof\nnot\nhelpful\n");
    using Words = std::vector<std::string>;
    CHECK(found("That conference regrets the delais.", &speller) == Words{"delais"});
    CHECK(found("That conference regrets the delais and delais.", &speller) == Words{"delais"});
    CHECK(
        found("That conference regrets the opioids, Delais, D3lais, plenisher and conference\u2019s delays.",
              &speller)
            .empty());
    CHECK(found("That conference regrets delays of NHS England and the unhelpful.", &speller).empty());
    CHECK(found("That conference regrets the helpful-delais.", &speller) == Words{"helpful-delais"});
    CHECK(found("That conference regrets the not-helpful delays.", &speller).empty());
}

TEST_CASE("without a speller nothing is found") {
    const Speller nobody;
    CHECK(found("That conferense regrets.", nullptr).empty());
    CHECK(found("That conferense regrets.", &nobody).empty());
}

TEST_CASE("spelling waits to be asked for") {
    Diagnostics out;
    Conference conference;
    CHECK(lint::choose(conference, {}, {}, out).find("misspelling") == nullptr);
    CHECK(lint::choose(conference, {}, {}, out, {"misspelling"}).find("misspelling") != nullptr);
    CHECK(lint::choose(conference, {}, {"misspelling"}, out, {"misspelling"}).find("misspelling") == nullptr);
}

TEST_CASE("the British dictionary, where it is installed") {
    const auto speller = cli::speller_for(read::builtin_conference());
    if (!speller.missing.empty()) {
        WARN("skipped: " << speller.missing);
        CHECK_FALSE(speller.knows);
        return;
    }
    CHECK(speller.knows("occurred"));
    CHECK_FALSE(speller.knows("occured"));
    const auto meant = speller.suggest("occured");
    CHECK(std::find(meant.begin(), meant.end(), "occurred") != meant.end());
    CHECK(found("That conference regrets the delays that have occured in prescribing apixaban.", &speller) ==
          std::vector<std::string>{"occured"});
}
