#include "small_agenda.hpp"

#include <plenum/data/data.hpp>
#include <plenum/report/press.hpp>
#include <plenum/report/summary_page.hpp>

using namespace plenum;
using namespace plenum::small;

TEST_CASE("the press has no reasons and no names but officers'") {
    const auto text = flowing(report::press(agenda(), "2031-05-08T09:30"));
    has(text, "EMBARGOED until 09:30 on Thursday 8 May 2031");
    has(text, "Dr Thorne");
    for (const auto* secret : {"Rhydderch", "Lark", "secret", "quarrel", "shame", "slip", "it is long",
                               "Tick", "2(iv)", "private"})
        lacks(text, secret);
    has(text, "2(i)");
    CHECK(report::press(agenda(), "").status.empty());
    auto draft = agenda();
    draft.draft = true;
    CHECK(report::press(draft, "2031-05-08").status == "EMBARGOED until Thursday 8 May 2031. DRAFT");
}

TEST_CASE("the plain page quotes whole motions that ask, or none") {
    auto of = agenda();
    std::vector<Classification> stems(of.motions.size());
    stems[0].parts = {{.part = 1, .stem = Stem::belief}, {.part = 2, .stem = Stem::mandate}};
    stems[4].parts = {{.part = 0, .stem = Stem::other}};
    const auto text = flowing(report::summary_page(of, stems, data::tree("summary")));
    has(text,
        "Premises (items 2, 4 and 5): 1 debate. Aldermoor says in 2\u00A0(ii): “instructs GPC to mend the "
        "roof”");
    has(text, "Rules (items 6 and 7): 2 debates. Elmwick says in 6");
    has(text, "AMENDMENT");
    lacks(text, "Part 2");
    lacks(text, "secret");
    lacks(text, "{");
    of.motions[0].parts[1].text += std::string(400, 'x');
    const auto long_one = flowing(report::summary_page(of, stems, data::tree("summary")));
    has(long_one, "Premises (items 2, 4 and 5): 1 debate. Words that come up: roofs.");
    lacks(long_one, "believes that the roof leaks");
    of.motions[0].parts[1].text = "instructs GPC to mend it";
    lacks(flowing(report::summary_page(of, stems, data::tree("summary"))), "mend it");
}
