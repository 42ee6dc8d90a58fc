#include <plenum/base/word_count.hpp>
#include <plenum/group/clarity.hpp>

#include <algorithm>

namespace plenum::group {

namespace {

constexpr double clear_words = 25;
constexpr double usual_limit = 150;

}  // namespace

Clarity clarity(const Motion& motion, std::size_t limit) {
    Clarity result;
    const auto lead = text::count_words(motion.text);
    result.words = lead;
    std::size_t longest_part = 0;
    for (const auto& part : motion.parts) {
        const auto words = text::count_words(part.text);
        result.words += words;
        longest_part = std::max(longest_part, words);
    }
    result.longest = lead + longest_part;
    const auto over = std::max(0.0, static_cast<double>(result.longest) - clear_words);
    const auto sentence = clear_words / (clear_words + over);
    const auto most = limit > 0 ? static_cast<double>(limit) : usual_limit;
    const auto length = std::max(0.0, 1 - static_cast<double>(result.words) / (2 * most));
    result.figure = (sentence + length) / 2;
    return result;
}

}  // namespace plenum::group
