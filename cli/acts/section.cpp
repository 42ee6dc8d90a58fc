#include <cli/deciding/words.hpp>

namespace plenum::cli::acts {

namespace {

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    if (said.words.size() < 2) {
        deciding::incomplete(said, "a motion and a section are wanted", "section jessamy-08 certification",
                             out);
        return {};
    }
    const auto words = std::span(said.words);
    auto section = deciding::named(said, words.back(), table.naming, &Naming::section, out);
    auto motions =
        deciding::all_named(said, words.first(words.size() - 1), table.naming, &Naming::motion, out);
    if (!section || !motions) return {};
    act::Section act;
    for (auto& motion : *motions) act.places.push_back({.motion = std::move(motion), .section = *section});
    return deciding::one(said, std::move(act));
}

}  // namespace

extern const Act section{
    .name = "section",
    .group = "Where and when",
    .takes = "MOTION... SECTION",
    .summary = "The motion goes under this section",
    .words = "The motions, and the section last, by its id or title",
    .examples =
        "  plenum decide section jessamy-08 certification\n"
        "  plenum decide section 12 12a 31 \"Digital and IT\"\n",
    .row = "motions value",
    .make = make,
};

}  // namespace plenum::cli::acts
