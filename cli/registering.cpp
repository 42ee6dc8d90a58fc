#include <cli/deciding/say.hpp>
#include <cli/naming.hpp>
#include <cli/registering.hpp>
#include <plenum/decide/undone.hpp>
#include <plenum/status/register.hpp>

namespace plenum::cli {

namespace {

/// The log as it is read out, entry by entry.
std::vector<Register::Decision> decisions(const Overview& known) {
    const auto& standing = known.grouped.standing;
    const auto& log = standing.log;
    const auto& read = known.prepared.reading;
    const Naming naming(read.motions, standing, known.prepared.amendments, read.conference);
    const auto counts = decide::undone(log).counts;
    std::vector<Register::Decision> result;
    for (std::size_t i = 0; i < log.size(); ++i) {
        result.push_back({.entry = i + 1,
                          .act = std::string(name(log[i].act)),
                          .what = said(log[i], log, naming),
                          .reason = log[i].reason,
                          .on = log[i].on,
                          .by = log[i].by,
                          .counts = counts[i]});
    }
    return result;
}

}  // namespace

Register register_of(const Overview& overview) {
    auto result =
        status::register_of(overview.agenda, overview.sorted.classifications, overview.grouped.grouping);
    result.decisions = decisions(overview);
    return result;
}

}  // namespace plenum::cli
