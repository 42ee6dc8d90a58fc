#include "../catch.hpp"
#include "meeting.hpp"

#include <plenum/decide/split.hpp>

#include <random>

using namespace plenum;

namespace {

const std::string proposed =
    "opening: 1 report | digital: *2 a-01 2(i) 2(ii) 2(iii), 2a b-01, 2b c-01; *3 d-01; *4 e-01 | "
    "funding: *5 f-01; *6 g-01; *7 h-01 | closing: 8 Election of the chair";

std::string digital(const std::string& entries) {
    const auto all = meeting::told(meeting::agenda(entries));
    const auto from = all.find("digital: ");
    return all.substr(from, all.find(" | funding") - from);
}

}  // namespace

TEST_CASE("what nobody decided follows the proposal") {
    CHECK(meeting::told(meeting::agenda("")) == proposed);
}

TEST_CASE("how a lead is treated holds for its bracket, and what is not taken leaves it") {
    CHECK(digital("  - treat: a-01\n    as: A\n") ==
          "digital: *2 d-01; *3 e-01; 4 a-01 A 4(i) 4(ii) 4(iii), 4a b-01 A, 4b c-01 A");
    CHECK(digital("  - treat: b-01\n    as: AR\n") ==
          "digital: *2 a-01 2(i) 2(ii) 2(iii), 2a b-01 AR, 2b c-01; *3 d-01; *4 e-01");
    CHECK(digital("  - treat: a-01\n    as: withdrawn\n") == "digital: *2 b-01, 2a c-01; *3 d-01; *4 e-01");
    const auto grey = meeting::told(meeting::agenda("  - treat: [a-01, d-01]\n    as: grey\n"));
    CHECK(grey.find("grey digital: 7 a-01 grey 7(i) 7(ii) 7(iii), 7a b-01 grey, 7b c-01 grey; 8 d-01 grey") !=
          std::string::npos);
    const auto apart = meeting::told(
        meeting::agenda("  - treat: b-01\n    as: part2\n  - treat: c-01\n    as: incompetent\n"));
    CHECK(apart.ends_with(
        "closing: 8 Election of the chair | part2 digital: 9 b-01 part2 | not c-01 incompetent"));
    CHECK(meeting::told(meeting::agenda("  - treat: e-01\n    as: chosen\n"))
              .find("chosen: *7 e-01 chosen | closing: 8") != std::string::npos);
}

TEST_CASE("a composite leads its sources, and a split makes two motions") {
    const std::string composite =
        "  - composite: both\n    of: [d-01, a-01]\n    proposed_by: Committee a\n    text: That conference "
        "agrees.\n";
    CHECK(digital(composite) ==
          "digital: *2 both, 2a d-01, 2b a-01 2b(i) 2b(ii) 2b(iii); *3 b-01, 3a c-01; *4 e-01");
    const auto agenda = meeting::agenda(composite);
    CHECK(agenda.motions.back().text == "That conference agrees.");
    CHECK(made_of(agenda, 8)->of == std::vector<std::size_t>{3, 0});
    CHECK(made_of(agenda, 3) == nullptr);

    const auto split =
        meeting::agenda("  - split: d-01\n    parts: [[1], [2]]\n  - section: {d-01b: funding}\n");
    CHECK(meeting::told(split).find("*3 d-01a; *4 e-01 | funding: *5 d-01b; *6 f-01") != std::string::npos);
    CHECK(split.motions[3].text == "That conference, on d, believes twelve d things");
    CHECK(split.motions[4].split_from == "d-01");
    // What was decided of the whole before holds for both.
    CHECK(digital("  - bracket: [d-01, e-01]\n  - split: d-01\n    parts: [[2], [1]]\n") ==
          "digital: *2 a-01 2(i) 2(ii) 2(iii), 2a b-01, 2b c-01; *3 d-01a, 3a d-01b, 3b e-01");
}

TEST_CASE("running order, minutes, errata and what falls") {
    const auto agenda = meeting::agenda(
        "  - order: [funding]\n  - order_in: {digital: [e-01, b-01]}\n  - minutes: {digital: 45}\n"
        "  - erratum: d-01.2\n    replace: twelve\n    with: eleven\n"
        "  - if_carried: a-01.1\n    falls: [d-01, e-01.2]\n    reason: the same again\n");
    CHECK(meeting::told(agenda).find("funding: *2 f-01; *3 g-01; *4 h-01 | digital: *5 e-01; *6 a-01") !=
          std::string::npos);
    CHECK(agenda.sections[1].minutes == 45);
    CHECK(agenda.sections[0].minutes == 30);
    CHECK(agenda.motions[3].parts[1].text == "instructs GPC to do eleven of them");
    REQUIRE(agenda.falls.size() == 1);
    CHECK(agenda.falls[0].falls == std::vector<PartOf>{{3, 0}, {4, 2}});
    CHECK(agenda.falls[0].reason == "the same again");
}

TEST_CASE("amendments that want the same words are told of each other, unless one is withdrawn") {
    const auto lead = meeting::agenda("").sections[0].entries[0].motions[0];
    REQUIRE(lead.amendments.size() == 3);
    CHECK(lead.amendments[0].conflicts == std::vector<std::size_t>{1});
    CHECK(lead.amendments[1].conflicts == std::vector<std::size_t>{0});
    CHECK(lead.amendments[2].conflicts.empty());
    const auto settled = meeting::agenda("  - treat: a-01-a2\n    as: withdrawn\n    reason: agreed\n")
                             .sections[0]
                             .entries[0]
                             .motions[0];
    CHECK(settled.amendments[0].conflicts.empty());
    CHECK(settled.amendments[1].treatment == Treatment::withdrawn);
    CHECK(settled.amendments[1].reason == "agreed");
}

TEST_CASE("what is published stays: nothing moves by itself, and numbers belong to their motions") {
    const auto before = meeting::agenda("  - treat: h-01\n    as: incompetent\n  - star: b-01\n");
    const auto log = "  - treat: h-01\n    as: incompetent\n  - star: b-01\n" + meeting::published(before);
    CHECK(meeting::told(meeting::agenda(log)) == meeting::told(before));
    CHECK(!meeting::agenda(log).draft);
    CHECK(!meeting::agenda(log).changed);

    // Two more arrive, one of them first in the folder.
    auto later = meeting::motions();
    auto late = later[3];
    late.id = "d-00";
    later.insert(later.begin(), late);
    late.id = "z-01";
    later.push_back(late);
    const auto with_late = meeting::agenda(log, later);
    CHECK(meeting::told(with_late) ==
          "opening: 1 report | digital: *2 b-01, 2a a-01 2a(i) 2a(ii) 2a(iii), 2b c-01; *3 d-01; *4 e-01 | "
          "funding: *5 f-01; *6 g-01 | closing: 7 Election of the chair | "
          "late: *8 d-00 after 7; *9 z-01 after 8 | not h-01 incompetent");
    CHECK(with_late.changed);

    const auto changed = meeting::told(meeting::agenda(
        log + "  - bracket: [b-01, a-01, c-01, d-00, e-01]\n  - section: {z-01: digital}\n  - star: c-01\n"
              "  - treat: d-01\n    as: withdrawn\n  - treat: g-01\n    as: A\n",
        later));
    CHECK(changed ==
          "opening: 1 report | digital: *2b c-01, 2 b-01, 2a a-01 2a(i) 2a(ii) 2a(iii), 2c d-00, 4 e-01; "
          "*8 z-01 after 2 | funding: *5 f-01; 6 g-01 A | closing: 7 Election of the chair | "
          "not d-01 withdrawn | not h-01 incompetent");
}

TEST_CASE("the log in pieces makes the same agenda, whatever it says, and publishing changes nothing") {
    std::mt19937 random(7);
    const auto some = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    const auto id = [&] { return std::string(1, static_cast<char>('a' + some(8))) + "-01"; };
    const auto section = [&] { return std::string(some(2) == 0 ? "digital" : "funding"); };
    for (int run = 0; run < 300; ++run) {
        std::string entries;
        const int count = 1 + some(12);
        for (int i = 0; i < count; ++i) {
            switch (some(12)) {
            case 0: entries += "  - bracket: [" + id() + ", " + id() + ", " + id() + "]\n"; break;
            case 1: entries += "  - unbracket: " + id() + "\n"; break;
            case 2: entries += "  - star: " + id() + "\n"; break;
            case 3: entries += "  - section: {" + id() + ": " + section() + "}\n"; break;
            case 4:
            case 5:
                entries += "  - treat: " + id() + "\n    as: " +
                           std::vector{"A", "AR", "grey", "part2", "chosen", "withdrawn", "debate", "late"}
                               [static_cast<std::size_t>(some(8))] +
                           std::string("\n");
                break;
            case 6:
                entries += "  - composite: c" + std::to_string(some(3)) + "\n    of: [" + id() + ", " + id() +
                           "]\n    text: That conference agrees.\n";
                break;
            case 7: entries += "  - order: [" + section() + "]\n"; break;
            case 8: entries += "  - order_in: {" + section() + ": [" + id() + ", " + id() + "]}\n"; break;
            case 9: entries += "  - erratum: " + id() + ".1\n    replace: twelve\n    with: ten\n"; break;
            case 10: entries += "  - split: " + id() + "\n    parts: [[1], [2]]\n"; break;
            default: entries += "  - undo: " + std::to_string(1 + some(count)) + "\n";
            }
        }
        INFO(entries);
        const auto log = meeting::log_of(entries);
        const auto motions = decide::split_up(meeting::motions(), log).motions;
        std::vector<std::size_t> cuts;
        for (std::size_t i = 1; i < log.size(); ++i) {
            if (some(3) == 0) cuts.push_back(i);
        }
        const auto whole = meeting::agenda(meeting::standing(log, motions), motions);
        const auto pieces = meeting::agenda(meeting::standing(log, motions, cuts), motions);
        CHECK(meeting::told(pieces) == meeting::told(whole));

        std::size_t printed = whole.not_taken.size();
        for_each_debate(whole, [&](const AgendaEntry& entry, const AgendaSection* /*section*/) {
            printed += entry.motions.size();
        });
        CHECK(printed == whole.motions.size());

        const auto published = meeting::log_of(entries + meeting::published(whole));
        CHECK(meeting::told(meeting::agenda(meeting::standing(published, motions), motions)) ==
              meeting::told(whole));
    }
}
