#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace plenum {

/// Takes a word to its stem ("practices" and "practice" to "practic") by Snowball's rules for
/// one language. Not to be shared between threads: make one for each.
class Stemmer {
public:
    /// `language` is a Snowball name ("english", "welsh" is not one); throws Error for an
    /// unknown one and names those there are.
    explicit Stemmer(const std::string& language = "english");

    /// The stem of a folded word; valid as long as this stemmer. What was asked before is
    /// remembered, for a text says the same words over and over.
    std::string_view operator()(std::string_view folded);

private:
    struct Close {
        void operator()(void* stemmer) const;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
    };
    std::unique_ptr<void, Close> stemmer_;
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> known_;
};

}  // namespace plenum
