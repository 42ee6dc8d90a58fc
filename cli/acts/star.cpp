#include <cli/deciding/words.hpp>

namespace plenum::cli::acts {

namespace {

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    auto motions = deciding::all_named(said, said.words, table.naming, &Naming::motion, out);
    if (!motions) return {};
    if (motions->size() != 1) {
        deciding::incomplete(said, "a star is for one motion", "star orrest-07", out);
        return {};
    }
    return deciding::one(said, act::Star{.motion = std::move(motions->front())});
}

}  // namespace

extern const Act star{
    .name = "star",
    .group = "What is debated together",
    .takes = "MOTION",
    .summary = "The motion leads its bracket",
    .words = "The motion, by id or by number",
    .examples = "  plenum decide star 12b\n",
    .row = "motions",
    .make = make,
};

}  // namespace plenum::cli::acts
