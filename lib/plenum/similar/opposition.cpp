#include <plenum/similar/opposition.hpp>

#include <algorithm>
#include <cstdlib>

namespace plenum::similar {

namespace {

constexpr int counted = 2;             // more of a kind says no more
constexpr double telling_pair = 0.15;  // cosine from which clauses of opposite sign are worth quoting

double apart(const Count& a, const Count& b) {
    return std::abs(std::min(a.times, counted) - std::min(b.times, counted));
}

const Clause* first(const Stance& stance, const Count& count) {
    return count.first ? &stance.clauses[*count.first] : nullptr;
}

const Clause* complaint(const Stance& stance) {
    const auto* opposed = first(stance, stance.opposes);
    return opposed != nullptr ? opposed : first(stance, stance.faults);
}

bool answers(const Stance& a, const Stance& b) {
    return a.favours.times > 0 && b.opposes.times + b.faults.times > 0;
}

/// The clauses that show a difference where no two clauses of opposite sign are near each other.
void choose_clauses(Opposition& result, const Stance& a, const Stance& b) {
    result.a = result.b = nullptr;
    for (const auto count : {&Stance::turnabouts, &Stance::denials}) {
        if (((a.*count).times > 0) == ((b.*count).times > 0)) continue;
        result.a = first(a, a.*count);
        result.b = first(b, b.*count);
        return;
    }
    if (answers(a, b)) {
        result.a = first(a, a.favours);
        result.b = complaint(b);
    } else if (answers(b, a)) {
        result.a = complaint(a);
        result.b = first(b, b.favours);
    }
}

}  // namespace

Opposition opposition(const Stance& a, const Stance& b, const std::vector<float>& telling) {
    Opposition result;
    for (const auto& x : a.clauses) {
        if (x.sign == 0) continue;
        for (const auto& y : b.clauses) {
            if (x.sign * y.sign >= 0) continue;
            const auto like = cosine(x.words, y.words, x.length * y.length, telling);
            if (like <= result.against) continue;
            result.against = like;
            result.a = &x;
            result.b = &y;
        }
    }
    result.leaning = a.lean * b.lean;
    result.approving = apart(a.approves, b.approves);
    result.faulting = apart(a.faults, b.faults);
    result.denying = apart(a.denials, b.denials);
    result.turning = apart(a.turnabouts, b.turnabouts);
    result.favouring = (answers(a, b) ? 1 : 0) + (answers(b, a) ? 1 : 0);
    if (result.against < telling_pair) choose_clauses(result, a, b);
    return result;
}

Weights contrary_weights(const Vocabulary::Odds& odds) {
    return weights(odds, {"against", "leaning", "approving", "faulting", "denying", "turning", "favouring",
                          "longer", "likelihood"});
}

double contrary(const Opposition& found, const InCommon& shared, const Weights& weights) {
    return weighed(weights, {found.against, found.leaning, found.approving, found.faulting, found.denying,
                             found.turning, found.favouring, shared.longer, shared.likelihood});
}

}  // namespace plenum::similar
