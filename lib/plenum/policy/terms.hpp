#pragma once

#include <plenum/base/stemmer.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::policy {

/// A word as the archive is searched for it.
struct Term {
    std::string word;        ///< small letters and digits, without marks: "practices"
    std::string stem;        ///< "practic", likewise without marks
    std::size_t offset = 0;  ///< in bytes, in the text that was cut up
    std::size_t length = 0;
};

/// Cuts texts and questions into terms in the same way, so that one finds the other: "out-of-hours" is three
/// words in a row, "GPC's" is "gpc", "400,000" is "400000", "Ärzte" is "arzte".
class Terms {
public:
    /// `language` is a Snowball name; throws Error for an unknown one.
    explicit Terms(const std::string& language) : stemmer_(language) {}

    std::vector<Term> operator()(std::string_view text);

private:
    void take(std::string_view text, std::size_t offset, std::size_t length, std::vector<Term>& out);

    Stemmer stemmer_;
};

}  // namespace plenum::policy
