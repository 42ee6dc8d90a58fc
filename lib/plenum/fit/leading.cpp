// What speaks for a debate while others go.
#include <plenum/fit/leading.hpp>

#include <algorithm>

namespace plenum::fit {

const Submitter* mover(const Leading& leading, const FitDebate& debate) {
    const auto at = leading.movers[debate.lead];
    return at < leading.submitters.size() ? &leading.submitters[at] : nullptr;
}

bool is_only(const Leading& leading, const FitDebate& debate) {
    if (mover(leading, debate) == nullptr) return false;
    return leading.debates[leading.movers[debate.lead]] == (debate.grey ? 0U : 1U);
}

bool is_small_ones_only(const Leading& leading, const FitDebate& debate) {
    const auto* who = mover(leading, debate);
    return who != nullptr && who->size == "small" && is_only(leading, debate);
}

Merit merit(const Leading& leading, const FitDebate& debate) {
    const bool small = is_small_ones_only(leading, debate);
    const auto asked_by = small ? std::max(debate.committees, counts_as) : debate.committees;
    return {asked_by, small, debate.stem == Stem::mandate, is_only(leading, debate)};
}

void move(FitSection& section, FitDebate& debate, bool grey, Leading& leading) {
    debate.grey = grey;
    section.stays += grey ? -debate.minutes : debate.minutes;
    auto& led = leading.debates[leading.movers[debate.lead]];
    led = grey ? led - 1 : led + 1;
}

}  // namespace plenum::fit
