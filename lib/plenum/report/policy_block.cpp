#include <plenum/base/numerals.hpp>
#include <plenum/base/text.hpp>
#include <plenum/report/policy_block.hpp>
#include <plenum/report/policy_words.hpp>
#include <plenum/report/words.hpp>

namespace plenum::report {

namespace {

std::string sentence(const std::string& words) {
    if (words.empty()) return words;
    return text::upper(words.substr(0, 1)) + words.substr(1) + (words.ends_with('.') ? "" : ".");
}

void add(std::string& all, const std::string& more) {
    if (!all.empty() && !more.empty()) all += ' ';
    all += more;
}

}  // namespace

doc::Runs standing_note(const PolicyHit& hit, bool with_conference) {
    const auto& resolution = hit.resolution;
    std::vector<std::string> where;
    if (with_conference) where.push_back(conference_of(hit.conference, hit.year));
    if (!resolution.number.empty()) where.push_back("motion " + resolution.number);
    if (!resolution.section.empty()) where.push_back(resolution.section);
    std::erase(where, "");
    std::string result = sentence(joined(where));
    add(result, sentence(outcome_words(resolution)));
    if (const auto now = standing_words(resolution, hit.superseded_by); !now.empty())
        add(result, "Now " + now + '.');
    return doc::plain(result);
}

std::vector<doc::Runs> action_notes(const Action& action) {
    std::vector<doc::Runs> result;
    auto first = status_words(action.status);
    if (!action.responsible.empty()) first += ", with " + action.responsible;
    result.push_back(doc::plain("Action: " + sentence(first)));
    for (const auto& entry : action.entries) {
        result.push_back(doc::plain((entry.date.empty() ? "" : day(entry.date) + ": ") +
                                    (entry.response ? "Response: " : "") + entry.text));
    }
    if (!action.next.empty()) {
        result.push_back(
            doc::plain("Next: " + action.next + (action.due.empty() ? "" : ", by " + day(action.due)) + '.'));
    }
    return result;
}

doc::Block policy_block(const PolicyHit& hit) {
    const auto& resolution = hit.resolution;
    doc::Block block{.number = resolution.id,
                     .mark = {},
                     .who = text::upper(resolution.from),
                     .text = doc::plain(resolution.text),
                     .parts = {},
                     .anchor = resolution.id.empty() ? std::string() : "policy-" + resolution.id,
                     .notes = {}};
    for (std::size_t i = 0; i < resolution.parts.size(); ++i) {
        block.parts.push_back(
            {.label = '(' + roman(i + 1) + ')', .text = doc::plain(resolution.parts[i].text)});
    }
    return block;
}

}  // namespace plenum::report
