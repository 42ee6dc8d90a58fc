#pragma once

#include <plenum/model/vocabulary.hpp>

#include <string>
#include <string_view>
#include <unordered_set>

namespace plenum::similar {

/// The words that say not, where some of them are two words ("rather than").
class Negations {
public:
    /// It must outlive this.
    explicit Negations(const Vocabulary& vocabulary);

    /// Does the folded word say not by itself?
    bool alone(const std::string& word) const { return vocabulary_.negations.contains(word); }
    /// May it say not together with the next word?
    bool begins(std::string_view word) const { return openers_.contains(word); }
    /// Do the two say not together?
    bool together(const std::string& word, const std::string& next) const {
        return vocabulary_.negations.contains(word + ' ' + next);
    }

private:
    const Vocabulary& vocabulary_;
    std::unordered_set<std::string_view> openers_;
};

}  // namespace plenum::similar
