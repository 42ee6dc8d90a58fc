// What a bare majority does not carry.
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/chair_majority.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace plenum::report {

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

/// The first place that says it: the number of the motion, or of a part of it; empty when none does.
std::string place(const AgendaMotion& printed, const Motion& motion, const Stems& wanted) {
    if (says(motion.text, wanted)) return printed.number;
    for (std::size_t i = 0; i < motion.parts.size(); ++i) {
        if (says(motion.parts[i].text, wanted)) return printed.number + "\u00A0(" + roman(i + 1) + ')';
    }
    return {};
}

}  // namespace

std::vector<doc::Runs> majorities(const Script& script, const AgendaMotion& printed,
                                  const AgendaSection* section) {
    const auto& motion = script.agenda.motions[printed.motion];
    std::vector<doc::Runs> result;
    for (const auto& entry : script.orders.two_thirds) {
        Facts facts{{"WHAT", entry}, {"NUMBER", printed.number}};
        if (names_it(entry, printed, motion, section)) {
            result.push_back(said(script, "two_thirds", facts));
            continue;
        }
        facts["NUMBER"] = place(printed, motion, stems(entry));
        if (!facts["NUMBER"].empty()) result.push_back(said(script, "two_thirds_perhaps", facts));
    }
    return result;
}

}  // namespace plenum::report
