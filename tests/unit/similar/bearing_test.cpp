// How well past policy is found that nothing was fitted to: an archive and motions of our own, on other
// subjects than the sample's.
#include "../catch.hpp"

#include <plenum/classify/stems.hpp>
#include <plenum/read/bearing.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/policy.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/read/yaml.hpp>
#include <plenum/similar/bearing.hpp>

#include <cstring>
#include <map>
#include <set>

using namespace plenum;

namespace {

const std::string folder = std::string(PLENUM_ROOT) + "/tests/accuracy/policy";

SourcePtr source(std::string name, std::string text) {
    return std::make_shared<const Source>(std::move(name), std::move(text));
}

Motions motions_in(const SourcePtr& file) {
    Diagnostics found;
    return read::motions({file}, found);
}

Archive archive_in(const SourcePtr& file) {
    Diagnostics found;
    auto result = read::archive({file}, found);
    REQUIRE(found.count(Severity::error) == 0);
    return result;
}

Bearings bearings(const Archive& archive, const Motions& motions, const std::string& language = "english") {
    Diagnostics found;
    auto conference = read::builtin_conference();
    conference.language = language;
    const auto vocabulary = read::vocabulary(conference, found);
    const auto lexicon = read::lexicon(conference, found);
    const auto odds = read::bearing_odds(language);
    const auto bytes = similar::past_index(archive, vocabulary, "key");
    auto room = std::make_shared<std::vector<std::uint64_t>>(bytes.size() / 8 + 1);
    std::memcpy(room->data(), bytes.data(), bytes.size());
    const std::string_view view(reinterpret_cast<const char*>(room->data()), bytes.size());
    const auto index = similar::past_index(std::move(room), view, "key");
    REQUIRE(index);
    const auto cited = similar::cited(*index, motions, vocabulary, odds);
    const auto classified = classify::stems(motions, lexicon, conference);
    const auto resolutions = classify::stems(cited.resolutions, lexicon, conference);
    return similar::bearings(cited, {.index = *index,
                                     .motions = motions,
                                     .classified = classified,
                                     .resolutions = resolutions,
                                     .vocabulary = vocabulary,
                                     .lexicon = lexicon,
                                     .odds = odds});
}

using Links = std::map<std::pair<std::string, std::string>, std::string>;

/// What people say: motion and resolution, and how they stand.
Links labels() {
    Diagnostics found;
    Links result;
    const auto file = read::load(folder + "/labels.jsonl");
    const auto text = std::string(file->text());
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find('\n', from), text.size());
        const auto rows = read::yaml(source("line", text.substr(from, to - from)), found);
        from = to + 1;
        for (const auto& row : rows) {
            for (const auto& link : row.find("gold")->children)
                result[{link.find("motion")->text, row.find("id")->text}] = link.find("relation")->text;
        }
    }
    return result;
}

/// One motion beside one resolution; how they stand, or nothing when it was not found.
std::vector<PolicyMatch> matches(const std::string& resolution, const std::string& motion) {
    const auto archive = archive_in(
        source("archive.yaml",
               "conference: UK LMC Conference\nyear: 2016\nresolutions:\n  - id: r\n    " + resolution));
    return bearings(archive, motions_in(source("m.yaml", "text: \"" + motion + "\""))).matches.front();
}

}  // namespace

TEST_CASE("past policy on subjects that nothing was fitted to") {
    const auto links = labels();
    REQUIRE(links.size() == 36);
    const auto archive = archive_in(read::load(folder + "/archive.yaml"));
    const auto motions = motions_in(read::load(folder + "/motions.yaml"));
    REQUIRE(motions.size() == 40);
    const auto found = bearings(archive, motions);
    std::map<std::string, double> n;
    for (std::size_t i = 0; i < motions.size(); ++i) {
        const auto& all = found.matches[i];
        for (std::size_t k = 0; k < all.size(); ++k) {
            const auto link = links.find({motions[i].id, found.resolution(all[k]).id});
            const std::string wanted = link == links.end() ? "" : link->second;
            const std::string said(name(all[k].relation));
            ++n["claims " + said];
            if (said == wanted) ++n["right " + said];
            if (wanted == "already-policy" && k == 0) ++n["first"];
            if (wanted == "already-policy" && k < 5) ++n["in five"];
        }
    }
    for (const auto& [link, relation] : links) ++n["labels " + relation];
    const auto already = n["labels already-policy"];
    const auto conflicts = n["labels conflicts"];
    INFO("first " << n["first"] / already << ", in five " << n["in five"] / already);
    INFO("already: precision " << n["right already-policy"] / n["claims already-policy"] << ", recall "
                               << n["right already-policy"] / already);
    INFO("conflicts: " << n["right conflicts"] << " of " << n["claims conflicts"] << " claims, of "
                       << conflicts);
    CHECK(n["first"] / already >= 0.9);
    CHECK(n["in five"] / already >= 0.95);
    CHECK(n["right already-policy"] / n["claims already-policy"] >= 0.75);
    CHECK(n["right already-policy"] / already >= 0.5);
    CHECK(n["right conflicts"] / n["claims conflicts"] >= 0.5);
    CHECK(n["right conflicts"] / conflicts >= 0.4);
}

TEST_CASE("a draft alone is told what it is told among others") {
    const auto archive = archive_in(read::load(folder + "/archive.yaml"));
    const auto motions = motions_in(read::load(folder + "/motions.yaml"));
    const auto together = bearings(archive, motions);
    for (const std::size_t i : {0U, 13U, 28U, 39U}) {
        const auto alone = bearings(archive, {motions[i]});
        const auto& one = alone.matches.front();
        const auto& among = together.matches[i];
        REQUIRE(one.size() == among.size());
        for (std::size_t k = 0; k < one.size(); ++k) {
            CHECK(alone.resolution(one[k]).id == together.resolution(among[k]).id);
            CHECK(one[k].relation == among[k].relation);
            CHECK(one[k].confidence == Approx(among[k].confidence));
            CHECK(one[k].because == among[k].because);
        }
    }
}

TEST_CASE("what no longer holds is at most related, and says why") {
    const std::string words = "That conference instructs GPC to end inspection fees for practices.";
    const auto now = matches("text: " + words + "\n    outcome: carried\n    status: current\n", words);
    REQUIRE(now.size() == 1);
    CHECK(now.front().relation == PolicyRelation::already);
    CHECK(now.front().confidence > 0.9);
    for (const std::string status : {"status: lapsed", "status: superseded\n    superseded_by: 2019-3"}) {
        const auto then = matches("text: " + words + "\n    outcome: carried\n    " + status + "\n", words);
        REQUIRE(then.size() == 1);
        CHECK(then.front().relation == PolicyRelation::related);
        REQUIRE_FALSE(then.front().because.empty());
        CHECK(then.front().because.front().find("no longer policy") != std::string::npos);
    }
    const auto lost = matches("text: " + words + "\n    outcome: lost\n", words);
    REQUIRE(lost.size() == 1);
    CHECK(lost.front().relation == PolicyRelation::related);
    CHECK(lost.front().because.front() == "The resolution was not carried.");
}

TEST_CASE("a copy turned round conflicts with what it was copied from") {
    const auto found = matches(
        "text: That conference instructs GPC to end inspection fees for practices.\n    outcome: carried\n",
        "That conference instructs GPC to keep inspection fees for practices.");
    REQUIRE(found.size() == 1);
    CHECK(found.front().relation == PolicyRelation::conflicts);
    const auto rejected = matches(
        "text: That conference rejects any suggestion that home visits be taken out of the contract.\n",
        "That conference instructs GPC to negotiate that home visits be taken out of the contract.");
    REQUIRE(rejected.size() == 1);
    CHECK(rejected.front().relation == PolicyRelation::conflicts);
    CHECK(rejected.front().because.front().find("opposite sides") != std::string::npos);
}

TEST_CASE("where there is hardly a word in common, hardly anything is said") {
    for (const auto& match : matches("text: That conference demands free parking.\n",
                                     "That conference instructs GPC to publish a leaflet on lists.")) {
        CHECK(match.relation == PolicyRelation::related);
        CHECK(match.confidence < 0.2);
    }
    CHECK(bearings({}, motions_in(source("m.yaml", "text: That conference demands free parking.")))
              .matches.front()
              .empty());
}

TEST_CASE("another language needs no lists of words") {
    const auto archive = archive_in(source(
        "a.yaml",
        "conference: Congres\nyear: 2019\nresolutions:\n  - id: r\n    text: Le congres demande la gratuite "
        "des parkings des hopitaux pour les patients.\n    outcome: carried\n"));
    const auto motions = motions_in(source(
        "m.yaml", "text: Le congres demande la gratuite des parkings des hopitaux pour tous les patients."));
    const auto found = bearings(archive, motions, "french");
    REQUIRE(found.matches.front().size() == 1);
    CHECK(found.matches.front().front().relation == PolicyRelation::already);
}
