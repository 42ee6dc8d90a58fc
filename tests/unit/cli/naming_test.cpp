#include "../catch.hpp"

#include <cli/naming.hpp>

#include <string>

using namespace plenum;
using cli::Naming;

namespace {

struct Printed {
    Motions motions;
    Standing standing;
    Amendments amendments;
    Conference conference;

    Printed() {
        for (const auto* id : {"aldermoor-07", "orrest-07", "kelderby-01", "v1.2"}) {
            Motion motion;
            motion.id = id;
            motions.push_back(std::move(motion));
        }
        Standing::Made made;
        made.motion.id = "firearms-composite";
        standing.made.push_back(made);
        standing.numbers = {{0, "12a"}, {1, "12b"}, {2, "14"}, {4, "12"}};
        standing.item_numbers = {{"chair", "1"}};
        Amendment amendment;
        amendment.to = "kelderby-01";
        for (const auto* id : {"k-a1", "k-a2"}) {
            amendment.id = id;
            amendments.push_back(amendment);
        }
        Item report;
        report.id = "chair";
        report.title = "Report by the chair";
        conference.items.push_back(report);
        conference.sections = {{.id = "digital", .title = "Digital and IT", .minutes = {}, .keywords = {}}};
    }

    Naming naming() const { return {motions, standing, amendments, conference}; }
};

}  // namespace

TEST_CASE("a motion is named by its id or as it is printed") {
    const Printed printed;
    const auto naming = printed.naming();
    for (const auto* word :
         {"aldermoor-07", "ALDERMOOR-07", "12a", "12A", "* 12a", "*12a", " 12 a ", "12a,"}) {
        INFO(word);
        CHECK(naming.motion(word).id == "aldermoor-07");
    }
    CHECK(naming.motion("12").id == "firearms-composite");
    CHECK(naming.motion("Firearms-Composite").id == "firearms-composite");
    CHECK(naming.called("orrest-07") == "12b (orrest-07)");
    CHECK(naming.called("v1.2") == "v1.2");
}

TEST_CASE("amendments by the number under their motion, and parts") {
    const Printed printed;
    const auto naming = printed.naming();
    for (const auto* word : {"14(ii)", "14 (II)", "14.ii", "K-A2"}) {
        INFO(word);
        CHECK(naming.motion_or_amendment(word).id == "k-a2");
    }
    CHECK(naming.motion("14(ii)").trouble == "nothing is printed as 14(ii)");
    for (const auto* word : {"14(ii)", "14.2", "kelderby-01.2", "kelderby-01(ii)", "14.ii"}) {
        INFO(word);
        CHECK(naming.part(word).id == "kelderby-01");
        CHECK(naming.part(word).part == 2);
    }
    CHECK(naming.part("v1.2").id == "v1.2");
    CHECK(naming.part("v1.2").part == 0);
    CHECK(naming.part("14").part == 0);
}

TEST_CASE("what names nothing says why, and what was probably meant") {
    const Printed printed;
    const auto naming = printed.naming();
    CHECK(naming.motion("12z").hint == "did you mean '12'?");
    CHECK(naming.motion("orrest-70").hint == "did you mean 'orrest-07'?");
    CHECK(naming.motion("99").trouble == "nothing is printed as 99");
    CHECK(naming.motion("1").trouble == "1 is no motion but 'Report by the chair'");
    CHECK(naming.section("Digitl").hint == "did you mean 'digital'?");
    CHECK(naming.section("digital and it").id == "digital");

    Printed before;
    before.standing.numbers.clear();
    const auto draft = before.naming();
    CHECK(draft.motion("12c").trouble ==
          "there is no motion 12c: nothing is printed yet, so none has a number");
    CHECK(draft.motion("orrest-07").id == "orrest-07");
}

TEST_CASE("what an act makes can be named after it") {
    const Printed printed;
    auto naming = printed.naming();
    CHECK(!naming.motion("orrest-07b").trouble.empty());
    naming.learn(act::Split{.motion = {.id = "orrest-07", .at = {}}, .parts = {{1}, {2}}});
    CHECK(naming.motion("orrest-07b").id == "orrest-07b");
}

TEST_CASE("a list as people write it") {
    const auto words = [](std::string text) {
        std::string result;
        for (const auto& each : cli::listed({.id = std::move(text), .at = {.offset = 5, .length = 0}})) {
            result += (result.empty() ? "" : "|") + each.id + '@' + std::to_string(each.at.offset);
        }
        return result;
    };
    CHECK(words("12, 14; 15") == "12@5|14@9|15@13");
    CHECK(words("12 and 14 & 15") == "12@5|14@12|15@17");
    CHECK(words("* 12 12 (ii)") == "* 12@5|12 (ii)@10");
    CHECK(words(" ").empty());
}
