#include "../catch.hpp"

#include <plenum/model/amending.hpp>

using namespace plenum;

namespace {

std::string part(const Amendment& amendment, int part = 1) {
    Motion motion;
    motion.text = "That conference:";
    motion.parts = {{.text = "instructs GPC UK to act at once, in full, and to report.", .span = {}},
                    {.text = "thanks nobody", .span = {}}};
    const auto result = amended(motion, amendment);
    return result ? text_of(*result, part) : "nothing";
}

using Kind = Amendment::Kind;

}  // namespace

TEST_CASE("a motion reads as its amendment has it", "[record]") {
    CHECK(part({.kind = Kind::replace, .words = "at once", .with = "soon"}) ==
          "instructs GPC UK to act soon, in full, and to report.");
    CHECK(part({.kind = Kind::cut, .words = "at once"}) ==
          "instructs GPC UK to act, in full, and to report.");
    CHECK(part({.kind = Kind::cut, .words = ", in full"}) ==
          "instructs GPC UK to act at once, and to report.");
    CHECK(part({.kind = Kind::insert, .words = "and Wales", .after = "GPC UK"}) ==
          "instructs GPC UK and Wales to act at once, in full, and to report.");
    CHECK(part({.kind = Kind::insert, .words = ", again", .after = "in full"}) ==
          "instructs GPC UK to act at once, in full, again, and to report.");
    CHECK(part({.kind = Kind::replace, .words = ", and to report.", .with = ", quickly."}) ==
          "instructs GPC UK to act at once, in full, quickly.");
    CHECK(part({.part = 1, .kind = Kind::rider, .words = "to LMCs."}) ==
          "instructs GPC UK to act at once, in full, and to report to LMCs.");
    CHECK(part({.kind = Kind::rider, .words = "and everybody"}, 2) == "thanks nobody and everybody");
}

TEST_CASE("words that do not stand there once leave the motion alone", "[record]") {
    CHECK(part({.kind = Kind::replace, .words = "never", .with = "soon"}) == "nothing");
    CHECK(part({.kind = Kind::cut, .words = "to"}) == "nothing");
    CHECK(part({.part = 3, .kind = Kind::cut, .words = "nobody"}) == "nothing");
}
