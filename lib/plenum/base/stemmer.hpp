#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace plenum {

/// Takes a word to its stem ("practices" and "practice" to "practic") by Snowball's rules for
/// one language. Not to be shared between threads: make one for each.
class Stemmer {
public:
    /// `language` is a Snowball name ("english", "welsh" is not one); throws Error for an
    /// unknown one and names those there are.
    explicit Stemmer(const std::string& language = "english");

    /// The stem of a folded word; valid until the next call.
    std::string_view operator()(std::string_view folded);

private:
    struct Close {
        void operator()(void* stemmer) const;
    };
    std::unique_ptr<void, Close> stemmer_;
};

}  // namespace plenum
