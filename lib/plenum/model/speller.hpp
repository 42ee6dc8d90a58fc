#pragma once

#include <functional>
#include <string>
#include <vector>

namespace plenum {

/// Somebody to ask how a word is spelt. What stands behind it (a library, a list of words) is the
/// business of `spell`; it may be slow to begin, so it begins when it is first asked.
struct Speller {
    std::function<bool(const std::string& word)> knows;  ///< null when there is nobody to ask
    /// Words that may have been meant, the likeliest first. Takes some 15 ms: only for what is shown.
    std::function<std::vector<std::string>(const std::string& word)> suggest;
    std::string missing = {};  ///< why there is nobody to ask; one line, no full stop
};

}  // namespace plenum
