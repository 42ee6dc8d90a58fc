#include "small_agenda.hpp"

#include <plenum/report/agenda_amendments.hpp>

using namespace plenum;
using small::motion;

TEST_CASE("an amendment says what it does and shows the words") {
    const auto with = motion("a", "A", "That conference:", {"asks for tea, at once", "asks for cake."});
    const auto shown = [&](const Amendment& amendment) {
        const auto change = report::marked(amendment, with);
        std::string result = std::to_string(change.part) + ": ";
        for (const auto& run : change.runs) {
            const bool added = run.style == doc::Run::Style::added;
            const bool struck = run.style == doc::Run::Style::struck;
            result += added ? "+" + run.text + "+" : struck ? "-" + run.text + "-" : run.text;
        }
        return report::instruction(amendment, with) + " " + result;
    };
    using Kind = Amendment::Kind;
    CHECK(shown({.kind = Kind::replace, .words = "tea", .with = "coffee"}) ==
          "In part (i), delete “tea” and insert “coffee”. 1: asks for -tea- +coffee+, at once");
    CHECK(shown({.kind = Kind::cut, .words = ", at once"}) ==
          "In part (i), delete “, at once”. 1: asks for tea-, at once-");
    CHECK(shown({.part = 2, .kind = Kind::insert, .words = "much", .after = "asks for"}) ==
          "In part (ii), after “asks for” insert “much”. 2: asks for +much+ cake.");
    CHECK(shown({.kind = Kind::insert, .words = ", in session,", .after = "conference"}) ==
          "Before part (i), after “conference” insert “, in session,”. 0: That conference+, in session,+:");
    CHECK(shown({.kind = Kind::rider, .words = "and says why."}) ==
          "Add at the end “and says why.” 2: asks for cake +and says why+.");
    CHECK(shown({.part = 1, .kind = Kind::rider, .words = "and hot"}) ==
          "Add at the end of part (i) “and hot”. 1: asks for tea, at once +and hot+");
    // Words that are not there, or twice, are told and not marked.
    CHECK(shown({.kind = Kind::cut, .words = "biscuits"}) == "Before part (i), delete “biscuits”. 0: ");
    CHECK(shown({.kind = Kind::cut, .words = "asks for"}) == "Before part (i), delete “asks for”. 0: ");
}
