#include <cli/earlier.hpp>
#include <cli/paper.hpp>
#include <plenum/report/supplement.hpp>
#include <plenum/supplement/changes.hpp>

namespace plenum::cli::papers {

namespace {

/// What changed since the agenda was published; there is none before.
Documents make(const Overview& overview, const Sorting& sorting, Diagnostics& /*found*/) {
    if (!overview.grouped.standing.printed) return {};
    const auto before = earlier({}, sorting, overview.prepared);
    auto again = overview.grouped;
    keep_numbers(again.standing, before.state, overview.prepared.reading.motions);
    const auto agenda = agenda_of(overview.prepared, overview.sorted, again);
    const auto changes = plenum::supplement::changes(before.state, agenda, again.standing);
    return {{"supplement", report::supplement(changes, agenda, before.state, {})}};
}

}  // namespace

extern const Paper supplement{
    .name = "supplement", .formats = "docx pdf html", .from = from_all, .make = make};

}  // namespace plenum::cli::papers
