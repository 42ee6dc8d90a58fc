#pragma once

#include <plenum/base/stemmer.hpp>
#include <plenum/base/text.hpp>
#include <plenum/base/tree.hpp>

#include <string>
#include <string_view>

namespace plenum::read {

/// The lists of words of a language, each a key of a data file: a list, or rows of lists.
class WordLists {
public:
    /// `lists` may be null, and then none has a word in it. All must outlive this.
    WordLists(const Tree* lists, Stemmer& stemmer) : lists_(lists), stemmer_(stemmer) {}

    /// Hands over every word of a list, folded; nothing where there is no such list.
    void each(std::string_view key, const auto& use) const {
        const auto* list = lists_ == nullptr ? nullptr : lists_->find(key);
        if (list != nullptr) each_of(*list, use);
    }
    /// Puts those words into a set.
    void folded(std::string_view key, auto& into) const {
        each(key, [&](const std::string& word) { into.insert(word); });
    }
    /// Puts their stems into a set.
    void stemmed(std::string_view key, auto& into) const {
        each(key, [&](const std::string& word) { into.emplace(stemmer_(word)); });
    }

    /// The words of one list.
    static void each_of(const Tree& list, const auto& use) {
        for (const auto& item : list.children) {
            if (item.is_scalar()) use(text::fold(item.text));
            each_of(item, use);
        }
    }

private:
    const Tree* lists_;
    Stemmer& stemmer_;
};

}  // namespace plenum::read
