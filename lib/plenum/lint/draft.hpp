#pragma once

#include <plenum/base/text.hpp>
#include <plenum/model/classification.hpp>
#include <plenum/model/lexicon.hpp>
#include <plenum/model/motion.hpp>

#include <string_view>
#include <vector>

namespace plenum::lint {

/// A body named in a passage: words `first` to before `last`.
struct Mention {
    std::size_t first = 0;
    std::size_t last = 0;
    const Body* body = nullptr;
};

/// A text that a finding can point into: the lead text (or the whole, when there are no parts),
/// or one part.
struct Passage {
    int part = 0;           ///< 0 the lead or whole text; 1, 2, ...
    std::string_view text;  ///< belongs to the motion
    Span written;           ///< where it stands in the source
    std::vector<text::Word> words;
    std::vector<Mention> bodies;

    /// The stretch of text from word `first` to before word `last`.
    Span span(std::size_t first, std::size_t last) const;

    /// What stands between a word and the one before it (before the first: the beginning).
    std::string_view gap_before(std::size_t word) const;

    /// Does a sentence or clause end between word `word` - 1 and `word`?
    bool breaks_before(std::size_t word) const;

    std::string_view written_word(std::size_t word) const {
        return text.substr(words[word].offset, words[word].length);
    }
    bool is(std::size_t word, std::string_view folded) const {
        return word < words.size() && words[word].folded == folded;
    }
};

/// A motion laid out for the rules. Points into the motion and its classification.
struct Draft {
    const Motion* motion = nullptr;
    const Classification* classification = nullptr;
    std::vector<Passage> passages;  ///< the lead or whole text, then the parts in order

    const Passage& lead() const { return passages.front(); }
    bool has_parts() const { return passages.size() > 1; }

    /// What was made of a passage that is voted on: a part, or the text of a motion without
    /// parts; null for the lead of one that has parts.
    const ClassifiedPart* classified(const Passage& passage) const;
};

/// The drafts of motions, in their order; `classifications` is as long. Drafts point into all three.
std::vector<Draft> drafts(const Motions& motions, const std::vector<Classification>& classifications,
                          const Lexicon& lexicon);

}  // namespace plenum::lint
