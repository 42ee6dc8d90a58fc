#include <plenum/base/text.hpp>
#include <plenum/decide/split.hpp>
#include <plenum/decide/undone.hpp>

#include <algorithm>
#include <string>

namespace plenum::decide {

namespace {

Diagnostic fault(const Decision& decision, const act::Split& split, std::string rule, std::string message,
                 std::string hint) {
    return {.severity = Severity::error,
            .rule = std::move(rule),
            .message = std::move(message),
            .hint = std::move(hint),
            .source = decision.origin.source,
            .span = split.motion.at,
            .motion = split.motion.id};
}

/// What speaks against splitting the motion so.
std::optional<Diagnostic> against(const Decision& decision, const act::Split& split, const Motion& motion) {
    const auto count = static_cast<int>(motion.parts.size());
    std::vector<bool> taken(motion.parts.size() + 1, false);
    for (const auto& half : split.parts) {
        for (const auto part : half) {
            if (part > count) {
                return fault(decision, split, "no-such-part",
                             "'" + motion.id + "' has no part " + std::to_string(part),
                             count == 0 ? "it has no parts, so there is nothing to split"
                                        : "it has " + std::to_string(count) + " parts");
            }
            taken[static_cast<std::size_t>(part)] = true;
        }
    }
    const auto left = std::find(taken.begin() + 1, taken.end(), false);
    if (left == taken.end()) return std::nullopt;
    const auto part = std::to_string(left - taken.begin());
    return fault(decision, split, "part-left-out",
                 "part " + part + " of '" + motion.id + "' is in none of the new motions",
                 "add it to one of the lists, so that nothing is lost");
}

/// The lead text continued by one part alone: without the colon that announced a list.
std::string continued(std::string_view lead, std::string_view part) {
    auto text = std::string(text::trim(lead));
    if (text.ends_with(':')) {
        text.pop_back();
        if (text.find(',') != std::string::npos) text += ',';
    }
    return text + ' ' + std::string(text::trim(part));
}

Motion half_of(const Motion& whole, const std::vector<int>& parts, std::size_t nth) {
    auto half = whole;
    half.id += static_cast<char>('a' + static_cast<char>(nth));
    half.split_from = whole.id;
    half.parts.clear();
    for (const auto part : parts) half.parts.push_back(whole.parts[static_cast<std::size_t>(part) - 1]);
    if (half.parts.size() == 1) {
        half.text = continued(whole.text, half.parts.front().text);
        half.parts.clear();
    }
    return half;
}

void split(Motions& motions, const Decision& decision, std::vector<Diagnostic>& found) {
    const auto& act = std::get<act::Split>(decision.act);
    const auto whole = std::ranges::find(motions, act.motion.id, &Motion::id);
    if (whole == motions.end()) {
        std::vector<std::string_view> ids;
        for (const auto& motion : motions) ids.emplace_back(motion.id);
        const auto near = text::nearest(act.motion.id, ids);
        found.push_back(fault(decision, act, "unknown-motion", "there is no motion '" + act.motion.id + "'",
                              near.empty() ? "is the id spelled as in the file of motions?"
                                           : "did you mean '" + std::string(near) + "'?"));
        return;
    }
    if (auto fault = against(decision, act, *whole)) return found.push_back(std::move(*fault));
    Motions halves;
    for (std::size_t i = 0; i < act.parts.size(); ++i) {
        halves.push_back(half_of(*whole, act.parts[i], i));
        if (std::ranges::find(motions, halves.back().id, &Motion::id) == motions.end()) continue;
        found.push_back(fault(decision, act, "id-taken",
                              "the new motion would be called '" + halves.back().id +
                                  "', and there is one of that name already",
                              "give that one another id first"));
        return;
    }
    const auto at = motions.erase(whole);
    motions.insert(at, halves.begin(), halves.end());
}

}  // namespace

SplitUp split_up(Motions motions, const Decisions& log) {
    constexpr std::size_t letters = 26;
    SplitUp result{.motions = std::move(motions), .found = {}};
    const auto undoing = undone(log);
    for (std::size_t i = 0; i < log.size(); ++i) {
        const auto* act = std::get_if<act::Split>(&log[i].act);
        if (act == nullptr || !undoing.counts[i] || act->parts.size() > letters) continue;
        split(result.motions, log[i], result.found);
    }
    return result;
}

}  // namespace plenum::decide
