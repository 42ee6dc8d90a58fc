#include <plenum/base/text.hpp>
#include <plenum/report/chair_words.hpp>
#include <plenum/report/facts.hpp>
#include <plenum/report/words.hpp>

namespace plenum::report {

std::string word(const Script& script, std::string_view map, std::string_view key) {
    const auto* words = script.prose.find(map);
    const auto* found = words == nullptr ? nullptr : words->find(key);
    return found == nullptr ? std::string{} : found->text;
}

doc::Runs said(const Script& script, std::string_view phrase, const Facts& more) {
    const auto* phrases = script.prose.find("phrases");
    const auto* found = phrases == nullptr ? nullptr : phrases->find(phrase);
    if (found == nullptr) return {};
    return first_filled(*found, with(script.facts, more)).value_or(doc::Runs{});
}

std::string said_plainly(const Script& script, std::string_view phrase, const Facts& more) {
    std::string result;
    for (const auto& run : said(script, phrase, more)) result += run.text;
    return result;
}

std::string mover(const Script& script, std::size_t motion) {
    const auto* made = made_of(script.agenda, motion);
    const auto& from = made == nullptr ? script.agenda.motions[motion].from : made->proposed_by;
    if (!from.empty()) return text::upper(from);
    return said_plainly(script, made == nullptr ? "nobody" : "agenda_committee");
}

std::string named(const Script& script, const std::vector<const AgendaMotion*>& motions) {
    std::vector<std::string> result;
    for (const auto* each : motions)
        result.push_back(
            said_plainly(script, "motion", {{"NUMBER", each->number}, {"WHO", mover(script, each->motion)}}));
    return listed(result);
}

std::string parts_of(const Motion& motion) {
    const auto n = motion.parts.size();
    if (n < 2) return n == 0 ? "" : "part (i)";
    return "parts (i) " + std::string(n == 2 ? "and" : "to") + " (" + roman(n) + ')';
}

Facts about(const Script& script, const AgendaMotion& motion, const AgendaAmendment& printed) {
    const auto& from = script.agenda.amendments[printed.amendment].from;
    return {{"NUMBER", motion.number},
            {"AMENDMENT", printed.number},
            {"WHO", from.empty() ? said_plainly(script, "nobody") : text::upper(from)}};
}

std::string why(const Script& script, Treatment treatment) {
    return said_plainly(script, "why_" + std::string(name(treatment)));
}

bool is_out(Treatment treatment) {
    return treatment == Treatment::withdrawn || treatment == Treatment::incompetent ||
           treatment == Treatment::late;
}

}  // namespace plenum::report
