#include <cli/deciding/words.hpp>
#include <plenum/decide/undone.hpp>

namespace plenum::cli::acts {

namespace {

/// The last entry that counts; none of those that only undo others, for who says "undo" twice means two acts.
std::optional<std::size_t> last(const Decisions& log) {
    const auto undoing = decide::undone(log);
    for (auto i = log.size(); i-- > 0;) {
        if (undoing.counts[i] && !std::holds_alternative<act::Undo>(log[i].act)) return i;
    }
    return std::nullopt;
}

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    const auto& log = table.standing.log;
    if (said.words.empty()) {
        const auto entry = last(log);
        if (!entry) {
            deciding::error(said, "cannot-undo", "there is no decision to take back",
                            "decisions.yaml has no entry that counts", said.whole, out);
            return {};
        }
        const auto number = std::to_string(*entry + 1);
        if (std::holds_alternative<act::Publish>(log[*entry].act)) {
            deciding::error(said, "cannot-undo", "the last decision was to publish: entry " + number,
                            "what is in print should stay; to take it back all the same say  undo " + number,
                            said.whole, out);
            return {};
        }
        return deciding::one(said, act::Undo{.entry = static_cast<int>(*entry) + 1});
    }
    const auto entry = said.words.size() == 1 ? deciding::number(said.words.front().id) : std::nullopt;
    if (!entry || *entry < 1) {
        deciding::error(said, "not-a-number", "the number of one entry is wanted",
                        "entries count from 1 at the top of decisions.yaml, as in  undo 4", said.whole, out);
        return {};
    }
    return deciding::one(said, act::Undo{.entry = *entry});
}

}  // namespace

extern const Act undo{
    .name = "undo",
    .group = "The log",
    .takes = "[ENTRY]",
    .summary = "An earlier decision no longer counts",
    .words = "The entry of decisions.yaml, counted from 1; without one, the last that counts",
    .examples =
        "  plenum decide undo          the last decision\n"
        "  plenum decide undo 4\n",
    .row = "motions value",
    .make = make,
};

}  // namespace plenum::cli::acts
