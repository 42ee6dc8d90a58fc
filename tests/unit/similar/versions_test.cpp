// Finding the versions of one text.
#include "../catch.hpp"

#include <plenum/model/cutting.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/similar/versions.hpp>

#include <random>
#include <string>

using namespace plenum;

namespace {

std::vector<std::size_t> firsts(const Motions& motions) {
    Diagnostics found;
    return similar::first_versions(cut_up(motions, motions, "english"),
                                   read::vocabulary(read::builtin_conference(), found));
}

/// A few texts, and versions of them with some of the words swapped; words may stand there twice.
Motions versions(std::minstd_rand& random, std::size_t count) {
    Motions result;
    const auto word = [&] {
        return "w" + std::string(1 + random() % 3, static_cast<char>('a' + random() % 20));
    };
    for (std::size_t i = 0; i < count; ++i) {
        std::string text;
        if (i > 0 && random() % 2 == 0) {
            text = result[random() % i].text;
            for (auto swaps = random() % 6; swaps > 0; --swaps) {
                const auto at = text.find(' ', random() % text.size());
                if (at != std::string::npos) text.insert(at, " " + word());
            }
        } else {
            for (auto words = 1 + random() % 15; words > 0; --words) text += word() + " ";
        }
        result.push_back({.text = text});
    }
    return result;
}

}  // namespace

TEST_CASE("a first is never a version of an earlier first, and a version always is of its first") {
    std::minstd_rand random(11);
    for (int round = 0; round < 30; ++round) {
        const auto motions = versions(random, 60);
        const auto first = firsts(motions);
        REQUIRE(first.size() == motions.size());
        for (std::size_t i = 0; i < first.size(); ++i) {
            CHECK(first[i] <= i);
            CHECK(first[first[i]] == first[i]);
            // Alone with a first it is what it is among all others, but for the weights; a text is always
            // a version of itself.
            if (motions[i].text == motions[first[i]].text) continue;
            for (std::size_t k = 0; k < i; ++k) {
                if (motions[k].text == motions[i].text && first[k] == k) CHECK(first[i] == k);
            }
        }
    }
}

TEST_CASE("two words in common are no version, and the whole of a short text is") {
    Motions motions;
    for (const auto* text : {"Car parks.", "Car parks.", "Car parks closed.", "Bridges over rivers.", ""}) {
        motions.push_back({.text = text});
    }
    CHECK(firsts(motions) == std::vector<std::size_t>{0, 0, 2, 3, 4});
}

TEST_CASE("an opening that all have makes no versions") {
    const std::string opening =
        "In accordance with the standing orders adopted at the special meeting held "
        "in the assembly rooms this conference of representatives resolves ";
    Motions motions;
    for (const auto* text : {"that car parks be free", "to fund interpreters", "that bridges be painted red",
                             "to publish ambulance waits"}) {
        motions.push_back({.text = opening + text});
    }
    CHECK(firsts(motions) == std::vector<std::size_t>{0, 1, 2, 3});
}
