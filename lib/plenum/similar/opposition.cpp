#include <plenum/similar/opposition.hpp>

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace plenum::similar {

namespace {

constexpr int counted = 2;  // more of a kind says no more

double likeness(const Clause& a, const Clause& b, const std::vector<float>& telling) {
    double sum = 0;
    for (auto i = a.words.begin(), j = b.words.begin(); i != a.words.end() && j != b.words.end();) {
        if (*i == *j) {
            sum += static_cast<double>(telling[*i]) * static_cast<double>(telling[*i]);
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return sum > 0 ? sum / (a.length * b.length) : 0;
}

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
            const auto like = likeness(x, y, telling);
            if (like <= result.against) continue;
            result.against = like;
            result.a = &x;
            result.b = &y;
        }
    }
    result.leaning = a.lean * b.lean;
    result.approving = apart(a.approves, b.approves);
    result.denying = apart(a.denials, b.denials);
    result.turning = apart(a.turnabouts, b.turnabouts);
    result.favouring = (answers(a, b) ? 1 : 0) + (answers(b, a) ? 1 : 0);
    return result;
}

double contrary(const Opposition& found, const Vocabulary::Odds& odds) {
    const std::pair<std::string_view, double> features[] = {
        {"against", found.against}, {"leaning", found.leaning}, {"approving", found.approving},
        {"denying", found.denying}, {"turning", found.turning}, {"favouring", found.favouring}};
    double sum = odds.offset;
    for (const auto& [name, value] : features) {
        const auto weight = odds.weights.find(std::string(name));
        if (weight != odds.weights.end()) sum += weight->second * value;
    }
    return sum;
}

}  // namespace plenum::similar
