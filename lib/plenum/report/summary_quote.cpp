// A motion to stand for its heading, chosen by a rule that takes no side.
#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/summary_quote.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace plenum::report {

namespace {

/// Without what leads on to the next part: "; and".
std::string_view alone(std::string_view part) {
    part = text::trim(part);
    for (const std::string_view word : {"and", "or"}) {
        if (!part.ends_with(word)) continue;
        const auto before = text::trim(part.substr(0, part.size() - word.size()));
        if (before.ends_with(';') || before.ends_with(',')) part = before;
    }
    while (part.ends_with(';') || part.ends_with(',')) part = text::trim(part.substr(0, part.size() - 1));
    return part;
}

/// Does the part say "it" of what stands before it?
bool leans(std::string_view part, const std::vector<std::string>& leaning) {
    return std::ranges::any_of(text::words(part), [&](const text::Word& word) {
        return std::ranges::find(leaning, word.folded) != leaning.end();
    });
}

/// Does that part ask somebody for something, or only state a view?
bool asks(const std::vector<Classification>& classifications, std::size_t motion, int part) {
    if (motion >= classifications.size()) return false;
    const auto& parts = classifications[motion].parts;
    const auto found = std::ranges::find(parts, part, &ClassifiedPart::part);
    return found != parts.end() && found->stem != Stem::belief;
}

}  // namespace

std::optional<Quote> quote(const Agenda& agenda, const AgendaSection& section, const Quotable& quotable) {
    constexpr auto whole = std::numeric_limits<std::size_t>::max();
    std::optional<Quote> best;
    std::size_t shortest = quotable.longest + 1;
    const auto offer = [&](const AgendaMotion& printed, const Motion& said, int part) {
        if (!asks(quotable.classifications, printed.motion, part)) return;
        auto words = gist(said, agenda.conference, whole);
        const auto characters = text::length(words);
        if (words.empty() || characters >= shortest) return;
        shortest = characters;
        const auto label = part > 0 ? "\u00A0(" + roman(static_cast<std::size_t>(part)) + ')' : "";
        best = Quote{.number = printed.number + label, .motion = printed.motion, .words = std::move(words)};
    };
    for (const auto& entry : section.entries) {
        for (const auto& printed : entry.motions) {
            if (!printed.starred) continue;
            const auto& motion = agenda.motions[printed.motion];
            if (motion.parts.empty()) offer(printed, motion, 0);
            for (std::size_t i = 0; i < motion.parts.size(); ++i) {
                if (i > 0 && leans(motion.parts[i].text, quotable.leaning)) continue;
                Motion one;
                one.text =
                    std::string(text::trim(motion.text)) + ' ' + std::string(alone(motion.parts[i].text));
                offer(printed, one, static_cast<int>(i) + 1);
            }
        }
    }
    return best;
}

}  // namespace plenum::report
