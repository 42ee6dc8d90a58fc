#include <plenum/similar/opposition.hpp>

#include <algorithm>
#include <cstdlib>

namespace plenum::similar {

namespace {

constexpr int counted = 2;  // more of a kind says no more

double apart(int a, int b) {
    return std::abs(std::min(a, counted) - std::min(b, counted));
}

bool answers(const Stance& a, const Stance& b) {
    return a.favours > 0 && b.opposes + b.faults > 0;
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
    return result;
}

double contrary(const Opposition& found, const InCommon& shared, const Vocabulary::Odds& odds) {
    return weighed(odds, {{"against", found.against},
                          {"leaning", found.leaning},
                          {"approving", found.approving},
                          {"faulting", found.faulting},
                          {"denying", found.denying},
                          {"turning", found.turning},
                          {"favouring", found.favouring},
                          {"longer", shared.longer},
                          {"likelihood", shared.likelihood}});
}

}  // namespace plenum::similar
