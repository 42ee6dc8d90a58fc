#include <plenum/lint/changes.hpp>

namespace plenum::lint {

const Draft* amended(const Amendment& amendment, const std::vector<Draft>& drafts) {
    for (const auto& draft : drafts) {
        if (draft.motion->id == amendment.to) return &draft;
    }
    return nullptr;
}

std::vector<Hold> holds(const Amendment& amendment, const Draft& draft) {
    std::vector<Hold> result;
    if (amendment.kind == Amendment::Kind::rider) return result;
    const auto wanted = text::words(amendment.target());
    if (wanted.empty()) return result;
    for (const auto& passage : draft.passages) {
        if (amendment.part && passage.part != *amendment.part) continue;
        for (const auto at : text::places(passage.words, wanted)) {
            result.push_back({.passage = &passage, .first = at, .last = at + wanted.size()});
        }
    }
    return result;
}

}  // namespace plenum::lint
