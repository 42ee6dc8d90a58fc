#include <cli/paper.hpp>
#include <cli/recorded.hpp>
#include <plenum/letters/letters.hpp>
#include <plenum/render/outline.hpp>
#include <plenum/report/letters.hpp>

namespace plenum::cli::papers {

namespace {

/// A page for each committee on what became of its motions, after conference on what it decided; before
/// anything was decided there is nothing to tell them.
Documents make(const Overview& overview, const Sorting& /*sorting*/, Diagnostics& /*found*/) {
    Documents result;
    Diagnostics shown_with_minutes;
    const auto known = recorded(overview, shown_with_minutes);
    const bool met = !known.proceedings.results.empty();
    if (overview.prepared.standing.log.empty() && !met) return result;
    const auto& agenda = overview.agenda;
    for (const auto& letter : met ? plenum::letters::results(agenda) : plenum::letters::fates(agenda)) {
        auto stem = render::slug(letter.committee);
        if (stem.empty()) stem = "committee";
        auto name = stem;
        for (int n = 2; result.contains(name); ++n) name = stem + '-' + std::to_string(n);
        result.emplace(std::move(name),
                       met ? report::result(letter, agenda, known.proceedings, known.resolutions)
                           : report::fate(letter, agenda));
    }
    return result;
}

}  // namespace

extern const Paper letters{.name = "letters", .formats = "docx", .from = from_results, .make = make};

}  // namespace plenum::cli::papers
