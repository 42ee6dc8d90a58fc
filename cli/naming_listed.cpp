// Lists of names as people write them.
#include <cli/naming.hpp>
#include <plenum/base/text.hpp>

#include <algorithm>

namespace plenum::cli {

std::vector<Named> listed(const Named& words) {
    std::vector<Named> result;
    const std::string_view all = words.id;
    const auto parts_words = [](char c) {
        return c == ',' || c == ';' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
    };
    for (std::size_t at = 0; at < all.size();) {
        if (parts_words(all[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < all.size() && !parts_words(all[end])) {
            ++end;
            // A star belongs to what follows, and "(ii)" to what it follows.
            const auto next = std::min(all.find_first_not_of(' ', end), all.size());
            const bool star = all.substr(at, end - at) == "*";
            if (next > end && next < all.size() && (star || all[next] == '(')) end = next;
        }
        const auto word = all.substr(at, end - at);
        if (text::fold(word) != "and" && word != "&") {
            result.push_back(
                {.id = std::string(word), .at = {.offset = words.at.offset + at, .length = word.size()}});
        }
        at = end;
    }
    return result;
}

}  // namespace plenum::cli
