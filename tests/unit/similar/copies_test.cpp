#include "../catch.hpp"

#include <plenum/read/calibration.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/compare.hpp>

#include <algorithm>
#include <array>
#include <string>

using namespace plenum;

namespace {

Similarities compared(const Motions& motions) {
    Diagnostics found;
    return similar::compare(motions, std::vector<Classification>(motions.size()),
                            read::vocabulary(read::builtin_conference(), found), read::builtin_calibration());
}

Motions others() {
    Motions result;
    for (const auto* text :
         {"That conference calls for ring-fenced funding of interpreters in island practices.",
          "That conference deplores the closure of the only minor injuries unit north of the firth.",
          "That conference asks for a national formulary of dressings that care homes may order.",
          "That conference demands indemnity for retired doctors who vaccinate.",
          "That conference insists that coroners answer practices within ten working days.",
          "That conference welcomes shared parental leave for locums and salaried doctors.",
          "That conference believes that helipads belong next to emergency departments.",
          "That conference requests a census of consulting rooms without daylight.",
          "That conference urges colleges to examine candidates nearer to where they live.",
          "That conference rejects league tables of prescribing as published last spring.",
          "That conference thanks the hospice movement for its night sitters.",
          "That conference wants occupational health for receptionists.",
          "That conference calls on negotiators to seek dispensing rights for remote isles.",
          "That conference regrets the loss of school nurses."}) {
        result.push_back({.text = text});
    }
    return result;
}

constexpr std::size_t sent = 11;

/// A motion handed round: each committee changes one word of it.
Motions campaign() {
    constexpr std::array words{"pharmacists", "surgeries", "villages",  "winter",    "signatures", "ferries",
                               "laboratory",  "mentoring", "equipment", "appraisal", "childcare"};
    auto result = others();
    for (std::size_t i = 0; i < sent; ++i) {
        result.push_back({.text = "That conference instructs its executive to publish every quarter how long "
                                  "patients wait for an ambulance in rural districts, by postcode and by " +
                                  std::string(words.at(i % words.size())) + "."});
    }
    return result;
}

const Pair* between(const Similarities& similar, std::size_t a, std::size_t b) {
    const auto found =
        std::ranges::find_if(similar.pairs, [&](const Pair& pair) { return pair.a == a && pair.b == b; });
    return found == similar.pairs.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a motion that many sent in is one voice, however each changed a word") {
    const auto first = others().size();
    const auto similar = compared(campaign());
    REQUIRE(similar.neighbours.size() == first + sent);
    for (auto copy = first + 3; copy < first + sent; ++copy) {
        const auto* pair = between(similar, first, copy);
        REQUIRE(pair != nullptr);
        CHECK(pair->relation == Relation::duplicate);
        CHECK(pair->confidence > 0.99);
        CHECK_FALSE(similar.terms.at(copy).empty());
    }
    const auto* changed = between(similar, first, first + 4);
    REQUIRE(changed != nullptr);
    const auto says = [](const std::string& sentence) {
        return sentence.find("signatures") != std::string::npos;
    };
    CHECK(std::ranges::any_of(changed->because, says));
}

TEST_CASE("a copy that turns the motion round stays a motion of its own") {
    auto motions = campaign();
    motions.push_back({.text =
                           "That conference instructs its executive not to publish every quarter how long "
                           "patients wait for an ambulance in rural districts, by postcode and by winter."});
    const auto similar = compared(motions);
    const auto* pair = between(similar, others().size(), motions.size() - 1);
    REQUIRE(pair != nullptr);
    CHECK(pair->relation == Relation::opposing);
}

TEST_CASE("a text that stands a thousand times is compared once") {
    Motions motions(1000);
    for (auto& motion : motions) motion.text = "That conference instructs GPC UK to publish its minutes.";
    Diagnostics found;
    const auto vocabulary = read::vocabulary(read::builtin_conference(), found);
    const auto similar = similar::compare(motions, std::vector<Classification>(motions.size()), vocabulary,
                                          read::builtin_calibration());
    CHECK(similar.pairs.size() < 6000);
    CHECK(similar.neighbours.at(999).at(0).motion == 0);
    for (const auto& pair : similar.pairs) {
        if (pair.b == 999) CHECK(pair.relation == Relation::duplicate);
    }
}
