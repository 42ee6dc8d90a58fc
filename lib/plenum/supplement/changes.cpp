// What changed between two agendas, told in the order of the later one.
#include <plenum/supplement/changes.hpp>
#include <plenum/supplement/comparison.hpp>

#include <algorithm>
#include <charconv>
#include <tuple>

namespace plenum::supplement {

namespace {

/// Where a change is told: the paper as a whole first, then its section, then what is about a section before
/// what is about a motion, then by number: 9, 12, 12a, 12b, 12aa; what has none at the end.
struct Place {
    std::size_t section = 0;
    bool about_motion = false;
    bool numbered = false;
    int number = 0;
    std::size_t letters = 0;
    std::string letter;

    auto key() const { return std::tie(section, about_motion, numbered, number, letters, letter); }
};

Place place(const Change& change, const std::vector<std::string>& sections) {
    Place result;
    if (!change.section.empty()) {
        const auto found = std::ranges::find(sections, change.section);
        result.section = 1 + static_cast<std::size_t>(found - sections.begin());
    }
    const auto& number = change.motion.number;
    result.about_motion = !change.motion.id.empty();
    const auto [rest, trouble] = std::from_chars(number.data(), number.data() + number.size(), result.number);
    result.numbered = trouble != std::errc{};
    result.letter.assign(rest, number.data() + number.size());
    result.letters = result.letter.size();
    return result;
}

/// Sections in the running order of the later agenda, then those that only the earlier one, grey or
/// part 2 has.
std::vector<std::string> running_order(const Comparison& both) {
    std::vector<std::string> result;
    const auto add = [&](const std::string& id) {
        if (!id.empty() && std::ranges::find(result, id) == result.end()) result.push_back(id);
    };
    for (const auto& section : both.now().sections) add(section.id);
    for (const auto& section : both.before().sections) add(section.id);
    for (const auto& motion : both.now().motions) add(motion.section);
    for (const auto& motion : both.before().motions) add(motion.section);
    return result;
}

}  // namespace

Changes changes(const State& before, const Agenda& after, const Standing& standing) {
    const Comparison both(before, after, standing);
    Changes found;
    tell_sections(both, found);
    tell_items(both, found);
    tell_brackets(both, found);
    tell_treatments(both, found);
    tell_places(both, found);
    tell_texts(both, found);
    tell_amendments(both, found);
    tell_falls(both, found);

    const auto order = running_order(both);
    std::vector<std::pair<Place, std::size_t>> places;
    places.reserve(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) places.emplace_back(place(found[i], order), i);
    std::ranges::sort(places, [](const auto& a, const auto& b) {
        return std::pair(a.first.key(), a.second) < std::pair(b.first.key(), b.second);
    });
    Changes result;
    result.reserve(found.size());
    for (const auto& [where, i] : places) result.push_back(std::move(found[i]));
    return result;
}

}  // namespace plenum::supplement
