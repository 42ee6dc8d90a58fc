#include <plenum/decide/undone.hpp>

#include <map>
#include <string>

namespace plenum::decide {

namespace {

Diagnostic fault(const Decision& decision, std::string message, std::string hint) {
    return {.severity = Severity::error,
            .rule = "cannot-undo",
            .message = std::move(message),
            .hint = std::move(hint),
            .source = decision.origin.source,
            .span = decision.origin.at("undo"),
            .motion = {}};
}

}  // namespace

Undone undone(const Decisions& log) {
    Undone result{.counts = std::vector<bool>(log.size(), true), .faults = {}};
    const auto target = [&](std::size_t i) -> std::optional<std::size_t> {
        const auto* undo = std::get_if<act::Undo>(&log[i].act);
        if (undo == nullptr || !result.counts[i]) return std::nullopt;
        return static_cast<std::size_t>(undo->entry) - 1;
    };
    // From the end, for only what is not undone itself undoes anything.
    for (auto i = log.size(); i-- > 0;) {
        const auto entry = target(i);
        if (entry && *entry < i) result.counts[*entry] = false;
    }
    result.faults.resize(log.size());
    std::map<std::size_t, std::size_t> undone_by;
    for (std::size_t i = 0; i < log.size(); ++i) {
        const auto entry = target(i);
        if (!entry) continue;
        const auto number = std::to_string(*entry + 1);
        const auto own = std::to_string(i + 1);
        if (*entry >= i) {
            result.faults[i] =
                fault(log[i], "there is no entry " + number + " above this one",
                      "this is entry " + own + "; entries count from 1 at the top of the file");
        } else if (const auto [first, is_new] = undone_by.emplace(*entry, i); !is_new) {
            result.faults[i] =
                fault(log[i],
                      "entry " + number + " is undone already, by entry " + std::to_string(first->second + 1),
                      "take this one away; or to make entry " + number +
                          " count again write  undo: " + std::to_string(first->second + 1));
        }
    }
    return result;
}

}  // namespace plenum::decide
