#include <cli/paper.hpp>
#include <cli/registering.hpp>
#include <plenum/report/register.hpp>

namespace plenum::cli::papers {

/// The secretariat's spreadsheet.
extern const Paper register_{
    .name = "register",
    .formats = "xlsx",
    .from = from_all,
    .make = [](const Overview& overview, const Sorting& /*sorting*/, Diagnostics& /*found*/) -> Documents {
        return {{"register", report::register_of(register_of(overview), overview.agenda, overview.counts)}};
    }};

}  // namespace plenum::cli::papers
