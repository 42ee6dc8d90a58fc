#include "../catch.hpp"
#include "sample_archive.hpp"

#include <plenum/base/error.hpp>

using namespace plenum;
using namespace plenum::policy;
using namespace plenum::policy::sample;

TEST_CASE("words are found by their stems, phrases as they stand") {
    const Sample sample;
    const Index index(sample.contents());
    CHECK(asked(index, "practices").size() == 2);
    CHECK(asked(index, "\"mental health\"") == Ids{"2015-3"});
    CHECK(asked(index, "mental health checks") == Ids{"2019-7"});
    CHECK(asked(index, "nurs*") == Ids{"2021-1"});
    CHECK(asked(index, "mental NOT fund") == Ids{"2015-3"});
    CHECK(asked(index, "workers OR nurses").size() == 2);
    CHECK(asked(index, "zebra").empty());
}

TEST_CASE("an id finds its resolution") {
    const Sample sample;
    const Index index(sample.contents());
    const auto search = index.search({.words = "2019-7"});
    REQUIRE(ids(search) == Ids{"2019-7"});
    CHECK(search.hits.front().named);
    CHECK(search.total == 1);
}

TEST_CASE("a phrase that stands nowhere says how many have its words") {
    const Sample sample;
    const Index index(sample.contents());
    const auto search = index.search({.words = "\"health mental\""});
    CHECK(search.total == 0);
    CHECK(search.scattered == 2);
}

TEST_CASE("limits choose, and without words the newest comes first") {
    const Sample sample;
    const Index index(sample.contents());
    CHECK(ids(index.search({.first_year = 2015, .last_year = 2030})) == Ids{"2021-1", "2019-7", "2015-3"});
    CHECK(ids(index.search({.conferences = {"LMC"}})) == Ids{"2019-7", "2015-3"});
    CHECK(ids(index.search({.words = "practice", .outcomes = {"reference"}})) == Ids{"2021-1"});
    CHECK(ids(index.search({.statuses = {"superseded"}})) == Ids{"2019-7", "2015-3"});
    CHECK(ids(index.search({.stems = {"mandate"}})) == Ids{"2019-7"});
    CHECK(ids(index.search({.from = {"alder"}, .limit = 1, .skip = 1})) == Ids{"2019-7"});
    CHECK(index.search({.from = {"alder"}, .limit = 1}).total == 3);
    CHECK_THROWS_AS(index.search({.sections = {"boats"}}), Error);
    CHECK(index.search({}).places.size() == 3);
}

TEST_CASE("what superseded a resolution is followed to what holds now") {
    const Sample sample;
    const Index index(sample.contents());
    const auto hit = index.search({.words = "workers"}).hits.at(0);
    REQUIRE(hit.superseded_by.size() == 2);
    CHECK(hit.superseded_by[0].conference == "England LMC Conference");
    CHECK(hit.superseded_by[1].id == "2021-1");
}

TEST_CASE("German words are found by German stems, with and without umlauts") {
    Sample sample("german");
    sample.add("Hauptversammlung", 2022, "2022-1", "Die \xC3\x84rzte fordern neue Verg\xC3\xBCtungen",
               "carried");
    const Index index(sample.contents());
    CHECK(asked(index, "Verg\xC3\xBCtung") == Ids{"2022-1"});
    CHECK(asked(index, "verguetung").empty());
    CHECK(asked(index, "vergutungen arzte") == Ids{"2022-1"});
    CHECK(asked(index, "arzt*") == Ids{"2022-1"});
}

TEST_CASE("what there is to say about the archive is kept with it") {
    Sample sample;
    sample.found.add({.severity = Severity::warning,
                      .rule = "r",
                      .message = "m",
                      .hint = "h",
                      .source = std::make_shared<const Source>("policy/a.yaml", "text"),
                      .span = {1, 2}});
    auto contents = sample.contents();
    contents.folder = "policy";
    const auto kept = Index(contents).findings();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].file == "a.yaml");
    CHECK(kept[0].finding.span == Span{1, 2});
    CHECK(kept[0].finding.severity == Severity::warning);
}
