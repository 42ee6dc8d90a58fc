#include <cli/recorded.hpp>
#include <plenum/base/error.hpp>

#include <algorithm>
#include <filesystem>

namespace plenum::cli {

std::optional<Resolving> recorded(Sitting& sitting, const Sorting& sorting, const std::string& what,
                                  Session& session) {
    const auto& reading = sitting.prepared().reading;
    std::error_code ignored;
    if (reading.folder.empty() || !std::filesystem::exists(results_path(reading.folder), ignored)) {
        const auto folder = reading.folder.empty() ? std::string("here") : "in '" + reading.folder + "'";
        throw Error("there is no results.yaml " + folder + ": " + what,
                    "write down what was decided with  plenum record");
    }
    const auto refuse = [&](const Diagnostics& found) {
        if (found.count(Severity::error) == 0 || sorting.inputs.keep_going) return false;
        session.err << "plenum: " << what
                    << ", because not everything could be read\n"
                       "  hint: mend what stands above, or add --keep-going to go on with the rest\n";
        return true;
    };
    if (refuse(reading.found)) return std::nullopt;
    const auto& raised = sitting.found_in_agenda();
    show(raised, session);
    if (refuse(raised)) return std::nullopt;
    auto known = resolving(sitting);
    show(known.found, session);
    if (refuse(known.found)) return std::nullopt;
    return known;
}

std::optional<Resolving> recorded_since(Sitting& sitting, const Sorting& sorting, const std::string& previous,
                                        const std::string& what, Session& session) {
    const auto& reading = sitting.prepared().reading;
    std::error_code ignored;
    const bool before = !previous.empty() || !reading.conference.previous.empty();
    const bool met =
        !reading.folder.empty() && std::filesystem::exists(results_path(reading.folder), ignored);
    if (!before || met || reading.folder.empty()) return recorded(sitting, sorting, what, session);
    return resolving(sitting);
}

Resolving recorded(const Overview& overview, Diagnostics& found) {
    auto known = resolving(overview.prepared, overview.agenda, overview.sorted.classifications);
    for (const auto& each : known.found.all()) found.add(each);
    return known;
}

Exit exit_after(Sitting& sitting, const Resolving& known) {
    auto exit = exit_after(sitting.prepared().reading, sitting.found_in_agenda());
    const bool fine = known.found.count(Severity::error) + known.found.count(Severity::warning) == 0;
    return fine ? exit : std::max(exit, Exit::findings);
}

}  // namespace plenum::cli
