#include <cli/deciding/words.hpp>

namespace plenum::cli::acts {

namespace {

constexpr int minutes_of_a_day = 24 * 60;

Decisions make(const Said& said, const Table& table, Diagnostics& out) {
    auto words = said.words;
    if (words.size() % 2 != 0 || words.empty()) words = deciding::apart(words);
    if (words.size() % 2 != 0 || words.empty()) {
        deciding::incomplete(said, "a section is wanted, and its minutes", "minutes digital 40", out);
        return {};
    }
    act::Minutes act;
    bool sound = true;
    for (std::size_t i = 0; i < words.size(); i += 2) {
        auto section = deciding::named(said, words[i], table.naming, &Naming::section, out);
        const auto minutes = deciding::number(words[i + 1].id);
        const bool fits = minutes && *minutes >= 0 && *minutes <= minutes_of_a_day;
        if (!fits) {
            deciding::error(said, "not-a-number", "'" + words[i + 1].id + "' is no number of minutes",
                            "write it in figures, as in  minutes digital 40", words[i + 1].at, out);
        }
        sound = sound && section && fits;
        if (sound) act.times.push_back({.section = std::move(*section), .minutes = *minutes});
    }
    if (!sound) return {};
    return deciding::one(said, std::move(act));
}

}  // namespace

extern const Act minutes{
    .name = "minutes",
    .group = "Where and when",
    .takes = "SECTION MINUTES...",
    .summary = "The time that a section is given",
    .words = "A section and its minutes; several pairs will do",
    .examples =
        "  plenum decide minutes digital 40\n"
        "  plenum decide minutes digital 40 funding 25\n",
    .row = "motions value",
    .make = make,
};

}  // namespace plenum::cli::acts
