#include <cli/paper.hpp>
#include <plenum/letters/letters.hpp>
#include <plenum/render/outline.hpp>
#include <plenum/report/letters.hpp>

namespace plenum::cli::papers {

namespace {

/// A page for each committee on what became of its motions; before anything was decided there is nothing to
/// tell them.
Documents make(const Overview& overview, const Sorting& /*sorting*/, Diagnostics& /*found*/) {
    Documents result;
    if (overview.prepared.standing.log.empty()) return result;
    for (const auto& letter : plenum::letters::fates(overview.agenda)) {
        auto stem = render::slug(letter.committee);
        if (stem.empty()) stem = "committee";
        auto name = stem;
        for (int n = 2; result.contains(name); ++n) name = stem + '-' + std::to_string(n);
        result.emplace(std::move(name), report::fate(letter, overview.agenda));
    }
    return result;
}

}  // namespace

extern const Paper letters{.name = "letters", .formats = "docx", .from = from_all, .make = make};

}  // namespace plenum::cli::papers
