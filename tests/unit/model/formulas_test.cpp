#include "../catch.hpp"

#include <plenum/model/formulas.hpp>

#include <string>

using namespace plenum;

namespace {

Motions wrapped(std::size_t count, const std::string& opening, const std::string& own) {
    Motions result;
    for (std::size_t i = 0; i < count; ++i) {
        Motion motion;
        motion.text = opening;
        for (int word = 0; word < 8; ++word) motion.text += " " + own + std::string(i + 1, 'x');
        result.push_back(motion);
    }
    return result;
}

}  // namespace

TEST_CASE("formulas: an opening that all motions share is blanked, every other word keeps its place") {
    const std::string opening = "Mindful of the grave pressures,";
    const auto motions = wrapped(20, opening, "own");
    const auto plain = without_formulas(motions);
    for (std::size_t i = 0; i < motions.size(); ++i) {
        CHECK(plain[i].text.size() == motions[i].text.size());
        CHECK(plain[i].text.find("Mindful") == std::string::npos);
        const auto at = motions[i].text.find("xx");
        if (at != std::string::npos) CHECK(plain[i].text.find("xx") == at);
    }
}

TEST_CASE("formulas: a few motions that share a sentence keep it") {
    auto motions = wrapped(9, "Mindful of the grave pressures,", "own");
    CHECK(without_formulas(motions).front().text == motions.front().text);
}

TEST_CASE("formulas: copies of one text stay as they are") {
    Motions motions(30);
    for (auto& motion : motions)
        motion.text = "That conference asks for a fair price for every single injection.";
    CHECK(without_formulas(motions).back().text == motions.back().text);
}

TEST_CASE("formulas: nothing breaks on empty motions, lone bytes and parts") {
    Motions motions(12);
    for (auto& motion : motions) {
        motion.text = "\xff\xfe a b";
        motion.parts.push_back({.text = "", .span = {}});
    }
    CHECK(without_formulas(motions).size() == 12);
}
