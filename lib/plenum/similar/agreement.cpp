// How far two motions say the same of the same.
#include <plenum/similar/shared.hpp>
#include <plenum/similar/statements.hpp>

namespace plenum::similar {

Agreement agreement(const std::vector<Statement>& a, const std::vector<Statement>& b,
                    const std::vector<float>& telling) {
    Agreement result;
    for (const auto& x : a) {
        for (const auto& y : b) {
            if (!x.speaks || !y.speaks) continue;
            const auto like = cosine(x.words, y.words, x.length * y.length, telling);
            if (like <= 0) continue;
            if (x.sign == y.sign) {
                result.agree += like;
            } else {
                result.contrary += like;
                if (like <= result.nearest) continue;
                result.nearest = like;
                result.a = &x;
                result.b = &y;
            }
        }
    }
    return result;
}

}  // namespace plenum::similar
