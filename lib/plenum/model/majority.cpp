#include <plenum/base/text.hpp>
#include <plenum/model/majority.hpp>

#include <algorithm>
#include <string_view>

namespace plenum {

namespace {

constexpr std::size_t short_word = 3;  ///< "a", "of", "the" say nothing
constexpr std::size_t stem = 5;        ///< so many letters of a word are it: order, orders, ordered

using Stems = std::vector<std::string>;

/// The words of a text by their beginnings, in order, without those that say nothing.
Stems stems(std::string_view text) {
    Stems result;
    for (const auto& word : text::words(text)) {
        if (text::length(word.folded) > short_word) result.push_back(word.folded.substr(0, stem));
    }
    return result;
}

/// Does the text say two of the words side by side ("standing orders"), or the only one?
bool says(const std::string& text, const Stems& wanted) {
    const auto in_text = stems(text);
    if (wanted.size() == 1) return std::ranges::count(in_text, wanted.front()) > 0;
    for (std::size_t i = 1; i < wanted.size(); ++i) {
        const auto pair = std::ranges::search(in_text, Stems{wanted[i - 1], wanted[i]});
        if (!pair.empty()) return true;
    }
    return false;
}

bool names_it(std::string_view entry, const AgendaMotion& printed, const Motion& motion,
              const AgendaSection* section) {
    const auto wanted = text::fold(text::trim(entry));
    const auto is = [&](std::string_view text) { return !text.empty() && text::fold(text) == wanted; };
    return is(printed.number) || is(motion.id) ||
           (section != nullptr && (is(section->id) || is(section->title)));
}

}  // namespace

std::vector<TwoThirds> two_thirds(const StandingOrders& orders, const Agenda& agenda,
                                  const AgendaMotion& printed, const AgendaSection* section) {
    const auto& motion = agenda.motions[printed.motion];
    std::vector<TwoThirds> result;
    for (const auto& entry : orders.two_thirds) {
        if (names_it(entry, printed, motion, section)) {
            result.push_back({.what = entry});
            continue;
        }
        const auto wanted = stems(entry);
        if (says(motion.text, wanted)) {
            result.push_back({.what = entry, .certain = false});
            continue;
        }
        const auto part =
            std::ranges::find_if(motion.parts, [&](const Part& p) { return says(p.text, wanted); });
        if (part == motion.parts.end()) continue;
        result.push_back(
            {.what = entry, .certain = false, .part = static_cast<int>(part - motion.parts.begin()) + 1});
    }
    return result;
}

Majority majority(const Votes& votes) {
    if (!votes.in_favour || !votes.against) return Majority::unknown;
    const double in_favour = *votes.in_favour;
    const double against = *votes.against;
    if (in_favour + against <= 0) return Majority::unknown;
    if (in_favour < against) return Majority::against;
    if (in_favour == against) return Majority::tied;
    return 3 * in_favour >= 2 * (in_favour + against) ? Majority::two_thirds : Majority::bare;
}

}  // namespace plenum
