#include <cli/deciding/words.hpp>

namespace plenum::cli::acts {

namespace {

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    auto sections = deciding::all_named(said, said.words, table.naming, &Naming::section, out);
    if (!sections) return {};
    if (sections->empty()) {
        deciding::incomplete(said, "it is not said in which order", "order contract funding digital", out);
        return {};
    }
    return deciding::one(said, act::Order{.sections = std::move(*sections)});
}

}  // namespace

extern const Act order{
    .name = "order",
    .group = "Where and when",
    .takes = "SECTION...",
    .summary = "The order of the sections",
    .words = "The sections in running order, by id or title; those not named follow",
    .examples = "  plenum decide order contract funding digital\n",
    .row = "motions value",
    .make = make,
};

}  // namespace plenum::cli::acts
