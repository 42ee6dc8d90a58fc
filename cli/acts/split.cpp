#include <cli/deciding/words.hpp>

#include <algorithm>
#include <set>

namespace plenum::cli::acts {

namespace {

constexpr int most_parts = 100;

/// "1,2" or "1-2".
std::vector<int> parts(std::string_view word) {
    std::vector<int> result;
    while (!word.empty()) {
        const auto end = std::min(word.find(','), word.size());
        const auto piece = word.substr(0, end);
        word.remove_prefix(std::min(end + 1, word.size()));
        const auto dash = std::min(piece.find('-'), piece.size());
        const auto first = deciding::number(piece.substr(0, dash));
        const auto last = dash < piece.size() ? deciding::number(piece.substr(dash + 1)) : first;
        if (!first || !last || *first < 1 || *last < *first || *last > most_parts) return {};
        for (auto part = *first; part <= *last; ++part) result.push_back(part);
    }
    return result;
}

/// The lists of parts; a cell may hold them all, with blanks or strokes between: "1,2 / 3".
std::vector<Named> lists(std::span<const Named> words) {
    std::vector<Named> result;
    for (const auto& word : words) {
        const std::string_view all = word.id;
        for (std::size_t at = 0; at < all.size();) {
            const auto end = std::min(all.find_first_of(" /|;", at), all.size());
            if (end > at) {
                result.push_back({.id = std::string(all.substr(at, end - at)),
                                  .at = {.offset = word.at.offset + at, .length = end - at}});
            }
            at = end + 1;
        }
    }
    return result;
}

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    const auto words = std::span(said.words);
    const auto halves = words.empty() ? std::vector<Named>{} : lists(words.subspan(1));
    if (halves.size() < 2) {
        deciding::incomplete(said, "a motion is wanted, and the parts of each that it becomes",
                             "split orrest-03 1,2 3", out);
        return {};
    }
    auto motion = deciding::named(said, words.front(), table.naming, &Naming::motion, out);
    act::Split act;
    std::set<int> taken;
    bool sound = motion.has_value();
    for (const auto& half : halves) {
        act.parts.push_back(parts(half.id));
        const auto twice =
            std::ranges::find_if(act.parts.back(), [&](int part) { return !taken.insert(part).second; });
        if (!act.parts.back().empty() && twice == act.parts.back().end()) continue;
        sound = false;
        deciding::error(said, "not-a-number",
                        act.parts.back().empty() ? "'" + half.id + "' is no list of parts"
                                                 : "part " + std::to_string(*twice) + " is named twice",
                        "name each part once, as in  split orrest-03 1,2 3", half.at, out);
    }
    if (!sound) return {};
    act.motion = std::move(*motion);
    return deciding::one(said, std::move(act));
}

}  // namespace

extern const Act split{
    .name = "split",
    .group = "What is debated together",
    .takes = "MOTION PARTS PARTS...",
    .summary = "A motion becomes several, each with some of its parts",
    .words = "The motion, then for each new one its parts with commas between",
    .examples =
        "  plenum decide split 31 1,2 3\n"
        "  plenum decide split orrest-03 1-2 3,4\n",
    .row = "motions value",
    .make = make,
};

}  // namespace plenum::cli::acts
