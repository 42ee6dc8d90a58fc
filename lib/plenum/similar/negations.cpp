// Negations of one word and of two.
#include <plenum/similar/negations.hpp>

namespace plenum::similar {

Negations::Negations(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
    for (const auto& negation : vocabulary.negations) {
        const auto space = negation.find(' ');
        if (space != std::string::npos) openers_.insert(std::string_view(negation).substr(0, space));
    }
}

}  // namespace plenum::similar
