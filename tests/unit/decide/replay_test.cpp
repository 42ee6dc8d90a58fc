#include "../catch.hpp"

#include <plenum/decide/replay.hpp>
#include <plenum/read/decisions.hpp>

#include <random>
#include <string>

using namespace plenum;

namespace {

Motions motions(std::size_t count) {
    Motions result(count);
    for (std::size_t i = 0; i < count; ++i) result[i].id = std::string(1, static_cast<char>('a' + i)) + "-01";
    return result;
}

Conference conference() {
    Conference result;
    result.sections = {{.id = "digital", .title = "Digital"}, {.id = "funding", .title = "Funding"}};
    return result;
}

Decisions log_of(std::string text) {
    Diagnostics found;
    auto result = read::decisions(std::make_shared<const Source>("decisions.yaml", std::move(text)), found);
    CHECK(found.empty());
    return result;
}

Standing stands(const std::string& entries) {
    return decide::replay({}, log_of("decisions:\n" + entries), motions(8), conference());
}

/// "a+b c" : brackets with the lead first, then "alone:", "stars:" and sections.
std::string told(const Standing& standing) {
    const auto letter = [](std::size_t motion) { return std::string(1, static_cast<char>('a' + motion)); };
    std::string result;
    for (const auto& bracket : standing.brackets) {
        for (const auto member : bracket.members) result += letter(member);
        result += std::to_string(bracket.decision) + std::to_string(bracket.led_by) + " ";
    }
    for (const auto& [motion, decision] : standing.alone) {
        result += "alone:" + letter(motion) + std::to_string(decision) + " ";
    }
    for (const auto& [motion, decision] : standing.stars) {
        result += "star:" + letter(motion) + std::to_string(decision) + " ";
    }
    for (const auto& [motion, place] : standing.sections) {
        result += letter(motion) + "=" + place.section + std::to_string(place.decision) + " ";
    }
    for (const auto& each : standing.found) result += each.rule + " ";
    if (!result.empty()) result.pop_back();
    return result;
}

}  // namespace

TEST_CASE("a motion is of the bracket that named it last") {
    CHECK(told(stands("  - bracket: [a-01, b-01, c-01]\n")) == "abc00");
    CHECK(told(stands("  - bracket: [a-01, b-01, c-01]\n    lead: c-01\n")) == "cab00");
    // That is told, for it may be a slip.
    CHECK(told(stands("  - bracket: [a-01, b-01, c-01]\n  - bracket: [a-01, d-01]\n")) ==
          "ad11 bc00 motion-in-two-brackets");
    CHECK(told(stands("  - bracket: [a-01, b-01]\n  - bracket: [b-01, c-01]\n")) ==
          "bc11 alone:a1 motion-in-two-brackets");
    CHECK(told(stands("  - bracket: [a-01, b-01]\n  - bracket: [c-01, b-01, a-01]\n")) == "cba11");
    CHECK(told(stands("  - bracket: [a-01, b-01, c-01]\n  - unbracket: a-01\n")) == "bc00 alone:a1");
    CHECK(told(stands("  - unbracket: a-01\n  - bracket: [a-01, b-01]\n")) == "ab11");
    CHECK(told(stands("  - unbracket: [a-01, b-01]\n")) == "alone:a0 alone:b0");
}

TEST_CASE("the star moves within a decided bracket, and waits for the proposal in another") {
    CHECK(told(stands("  - bracket: [a-01, b-01, c-01]\n  - star: c-01\n")) == "cab01");
    CHECK(told(stands("  - star: c-01\n")) == "star:c0");
    CHECK(told(stands("  - star: c-01\n  - bracket: [a-01, c-01]\n")) == "ac11");
    CHECK(told(stands("  - unbracket: c-01\n  - star: c-01\n")) == "alone:c0 star-alone");
}

TEST_CASE("a section that was decided, and the last word on it") {
    CHECK(told(stands("  - section: {a-01: digital, b-01: digital}\n  - section: {b-01: funding}\n")) ==
          "a=digital0 b=funding1");
}

TEST_CASE("what is undone was never written, and to undo that brings it back") {
    const std::string two = "  - bracket: [a-01, b-01]\n  - bracket: [b-01, c-01]\n";
    CHECK(told(stands(two + "  - undo: 2\n")) == "ab00");
    CHECK(told(stands(two + "  - undo: 2\n  - undo: 3\n")) == "bc11 alone:a1 motion-in-two-brackets");
    CHECK(told(stands(two + "  - undo: 1\n")) == "bc11");
    CHECK(told(stands("  - star: x-01\n  - undo: 1\n")).empty());
    CHECK(told(stands(two + "  - undo: 2\n  - undo: 2\n")) == "ab00 cannot-undo");
    CHECK(told(stands("  - undo: 1\n")) == "cannot-undo");
}

TEST_CASE("every fault is found with its place and a hint, and the rest is replayed") {
    const auto standing = stands(
        "  - bracket: [a-01, b-1, c-01, a-01]\n"
        "    lead: d-01\n"
        "  - star: nobody\n"
        "  - section: {a-01: digtal, e-01: funding}\n"
        "  - undo: 9\n"
        "  - undo: 5\n"
        "  - undo: 7\n"
        "  - unbracket: d-01\n"
        "  - undo: 7\n"
        "  - undo: 7\n");
    std::string all;
    for (const auto& each : standing.found) {
        CHECK(each.source != nullptr);
        CHECK(each.span.length > 0);
        CHECK(!each.hint.empty());
        all += each.rule + ":" + std::to_string(each.source->position(each.span.offset).line) + " ";
    }
    CHECK(all ==
          "unknown-motion:2 motion-twice:2 lead-outside:3 unknown-motion:4 unknown-section:5 cannot-undo:6 "
          "cannot-undo:7 cannot-undo:8 cannot-undo:11 ");
    CHECK(standing.found[0].hint == "did you mean 'b-01'?");
    CHECK(standing.found[4].hint == "did you mean 'digital'?");
    CHECK(told(standing).starts_with("ac00 e=funding2"));
}

TEST_CASE("the brackets that a log decides, as labels") {
    const auto log = log_of(
        "decisions:\n  - bracket: [a-01, b-01, c-01]\n  - unbracket: b-01\n  - star: c-01\n"
        "  - bracket: [e-01, f-01]\n");
    CHECK(decide::decided_brackets(log, motions(8)) == std::vector<std::vector<std::size_t>>{{2, 0}, {4, 5}});
}

TEST_CASE("any split of the log gives the same") {
    std::mt19937 random(4);
    const auto some = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    const auto id = [&] { return std::string(1, static_cast<char>('a' + some(9))) + "-01"; };
    for (int run = 0; run < 300; ++run) {
        std::string entries;
        const int count = 2 + some(12);
        for (int i = 0; i < count; ++i) {
            switch (some(5)) {
            case 0: entries += "  - bracket: [" + id() + ", " + id() + ", " + id() + "]\n"; break;
            case 1: entries += "  - unbracket: " + id() + "\n"; break;
            case 2: entries += "  - star: " + id() + "\n"; break;
            case 3: entries += "  - section: {" + id() + (some(4) == 0 ? ": none}\n" : ": digital}\n"); break;
            default: entries += "  - undo: " + std::to_string(1 + some(count)) + "\n";
            }
        }
        const auto log = log_of("decisions:\n" + entries);
        const auto whole = decide::replay({}, log, motions(8), conference());
        Standing pieces;
        for (std::size_t from = 0; from < log.size();) {
            const auto length = std::min(log.size() - from, static_cast<std::size_t>(some(4)));
            pieces = decide::replay(std::move(pieces), std::span(log).subspan(from, length), motions(8),
                                    conference());
            from += length;
        }
        INFO(entries);
        CHECK(told(pieces) == told(whole));
        REQUIRE(pieces.found.size() == whole.found.size());
        for (std::size_t i = 0; i < whole.found.size(); ++i) {
            CHECK(pieces.found[i].message == whole.found[i].message);
            CHECK(pieces.found[i].hint == whole.found[i].hint);
        }
        CHECK(pieces.log.size() == log.size());
    }
}
