#include <cli/deciding/words.hpp>

namespace plenum::cli::acts {

namespace {

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    if (said.words.size() < 2) {
        deciding::incomplete(said, "a section is wanted, and its motions in order",
                             "order-in digital jessamy-08 kelderby-01", out);
        return {};
    }
    const auto words = std::span(said.words);
    auto section = deciding::named(said, words.front(), table.naming, &Naming::section, out);
    auto motions = deciding::all_named(said, words.subspan(1), table.naming, &Naming::motion, out);
    if (!section || !motions) return {};
    act::OrderIn act;
    act.sections.push_back({.section = std::move(*section), .motions = std::move(*motions)});
    return deciding::one(said, std::move(act));
}

}  // namespace

extern const Act order_in{
    .name = "order-in",
    .group = "Where and when",
    .takes = "SECTION MOTION...",
    .summary = "The order of the motions within a section",
    .words =
        "The section, then its motions in running order; a bracket by its lead, and those not named follow",
    .examples = "  plenum decide order-in digital 14 12 13\n",
    .row = "value motions",
    .make = make,
};

}  // namespace plenum::cli::acts
