#include <plenum/decide/names.hpp>
#include <plenum/decide/replay.hpp>
#include <plenum/decide/replaying.hpp>
#include <plenum/decide/undone.hpp>

#include <algorithm>

namespace plenum::decide {

Standing replay(Standing before, std::span<const Decision> more, const Motions& motions,
                const Conference& conference, const Amendments& amendments) {
    auto first = before.log.size();
    before.log.insert(before.log.end(), more.begin(), more.end());
    // What is undone may have changed anything since: then all is replayed without it.
    const bool undoes = std::ranges::any_of(
        more, [](const Decision& each) { return std::holds_alternative<act::Undo>(each.act); });
    if (undoes) {
        first = 0;
        before = Standing{.log = std::move(before.log)};
    }
    const auto undoing = undone(before.log);
    const Names names(motions, conference, amendments);
    Replaying replaying(before, names, motions);
    for (auto i = first; i < before.log.size(); ++i) {
        if (!undoing.counts[i]) continue;
        if (const auto& fault = undoing.faults[i]) before.found.push_back(*fault);
        replaying.play(i);
    }
    std::ranges::sort(before.brackets, {}, [](const Standing::Bracket& bracket) {
        return *std::ranges::min_element(bracket.members);
    });
    return before;
}

std::vector<std::vector<std::size_t>> decided_brackets(const Decisions& log, const Motions& motions) {
    std::vector<std::vector<std::size_t>> result;
    for (auto& bracket : replay({}, log, motions, {}).brackets) result.push_back(std::move(bracket.members));
    return result;
}

}  // namespace plenum::decide
