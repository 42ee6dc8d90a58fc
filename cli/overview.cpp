#include <cli/command.hpp>
#include <cli/overview.hpp>
#include <cli/progress.hpp>
#include <cli/resolving.hpp>
#include <plenum/fit/fit.hpp>
#include <plenum/read/standing_orders.hpp>
#include <plenum/status/statistics.hpp>
#include <plenum/status/status.hpp>
#include <plenum/status/steps.hpp>

#include <algorithm>
#include <filesystem>

namespace plenum::cli {

Overview overview(const Sorting& sorting, const std::string& what, Session& session) {
    Overview result{.prepared = prepare(sorting, session),
                    .sorted = {},
                    .grouped = {},
                    .agenda = {},
                    .counts = {},
                    .fit = {}};
    const auto& prepared = result.prepared;
    const auto refuse = [&](const Diagnostics& found) {
        if (found.count(Severity::error) == 0 || sorting.inputs.keep_going) return false;
        session.err << "plenum: " << what
                    << ", because not everything could be read\n"
                       "  hint: mend what stands above, or add --keep-going to go on with the rest\n";
        result.refused = true;
        return true;
    };
    if (refuse(prepared.reading.found)) return result;
    result.sorted = sorted(prepared, progress(prepared, session));
    result.grouped = grouped(prepared, result.sorted);
    result.agenda = agenda_of(prepared, result.sorted, result.grouped);
    show(result.grouped.found, session);
    if (refuse(result.grouped.found)) return result;
    result.counts = status::statistics(result.agenda, result.sorted.classifications);
    result.fit =
        fit::fit(result.agenda, result.sorted.classifications, prepared.orders, result.grouped.standing);
    return result;
}

Status status_of(const Overview& overview, const std::string& today) {
    auto result = status::status({.agenda = overview.agenda,
                                  .classified = overview.sorted.classifications,
                                  .grouping = overview.grouped.grouping,
                                  .standing = overview.grouped.standing,
                                  .counts = overview.counts,
                                  .fit = overview.fit},
                                 today);
    std::error_code none;
    const auto& folder = overview.prepared.reading.folder;
    result.recorded = !folder.empty() && std::filesystem::exists(results_path(folder), none);
    return result;
}

std::vector<Step> steps_of(const Status& status, const Conference& conference) {
    auto result = status::next_steps(status, conference);
    std::erase_if(result, [](const Step& step) {
        if (step.command.empty()) return false;
        const auto word = step.command.substr(0, step.command.find(' ', 7));
        return std::ranges::none_of(commands::all(), [&](const Command* command) {
            return "plenum " + std::string(command->name) == word;
        });
    });
    return result;
}

}  // namespace plenum::cli
