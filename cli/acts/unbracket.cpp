#include <cli/deciding/words.hpp>

namespace plenum::cli::acts {

namespace {

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    auto motions = deciding::all_named(said, said.words, table.naming, &Naming::motion, out);
    if (!motions) return {};
    if (motions->empty()) {
        deciding::incomplete(said, "it is not said which motion", "unbracket orrest-07", out);
        return {};
    }
    return deciding::one(said, act::Unbracket{.motions = std::move(*motions)});
}

}  // namespace

extern const Act unbracket{
    .name = "unbracket",
    .group = "What is debated together",
    .takes = "MOTION...",
    .summary = "The motion stands alone",
    .words = "The motions, by id or by number",
    .examples = "  plenum decide unbracket 12c --reason \"it asks for more\"\n",
    .row = "motions",
    .make = make,
};

}  // namespace plenum::cli::acts
