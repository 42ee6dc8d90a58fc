#pragma once

#include <plenum/lint/draft.hpp>
#include <plenum/model/lexicon.hpp>

#include <string>
#include <unordered_map>
#include <vector>

namespace plenum::lint {

/// Every name of every body, to find them in a text. Points into the lexicon.
class Bodies {
public:
    explicit Bodies(const Lexicon& lexicon);

    /// The bodies named among the words, the longest name at each place, none overlapping.
    std::vector<Mention> in(const std::vector<text::Word>& words) const;

private:
    struct Name {
        std::vector<std::string> words;
        const Body* body = nullptr;
    };

    void add(std::string_view name, const Body& body);

    std::unordered_map<std::string, std::vector<Name>> by_first_;  // only looked up, never listed
};

/// The body of that name in the lexicon; null when there is none.
const Body* body_called(const Lexicon& lexicon, std::string_view name);

}  // namespace plenum::lint
