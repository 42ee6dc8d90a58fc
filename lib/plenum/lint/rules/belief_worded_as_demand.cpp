#include <plenum/lint/rule.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace plenum::lint::rules {

namespace {

struct Duty {
    const Mention* mention = nullptr;
    std::size_t rest = 0;  ///< the word with which what should be done begins
    bool negated = false;
};

/// "GPC England should ...", "the BMA must ...", "needs to", "ought to", "has to".
std::optional<Duty> duty_of(const Passage& passage, const Mention& mention) {
    constexpr std::array<std::string_view, 4> modal{"should", "must", "shall", "ought"};
    auto at = mention.last;
    if (at >= passage.words.size()) return std::nullopt;
    const auto& word = passage.words[at].folded;
    const bool with_to =
        word == "needs" || word == "need" || word == "has" || word == "have" || word == "ought";
    if (!with_to && std::ranges::find(modal, word) == modal.end()) return std::nullopt;
    ++at;
    const bool negated = passage.is(at, "not");
    if (negated) ++at;
    if (with_to) {
        if (!passage.is(at, "to")) return std::nullopt;
        ++at;
    }
    if (at >= passage.words.size()) return std::nullopt;
    return Duty{.mention = &mention, .rest = at, .negated = negated};
}

/// The body is the subject of what is believed: "that" or the verb itself stands before it.
bool is_subject(const Passage& passage, std::size_t word, const std::string& verb) {
    if (word > 0 && passage.is(word - 1, "the")) --word;
    if (word == 0) return false;
    const auto& before = passage.words[word - 1].folded;
    if (before == "that") return true;
    const auto stem = std::string_view(verb).substr(0, verb.find(' '));
    return !stem.empty() &&
           before.starts_with(stem.substr(0, stem.size() > 3 ? stem.size() - 1 : stem.size()));
}

/// The same in a text that goes on to ask for something else: "believes that" itself has to stand there.
bool is_believed(const Passage& passage, std::size_t word, const Lexicon& lexicon) {
    if (word > 0 && passage.is(word - 1, "the")) --word;
    if (word > 0 && passage.is(word - 1, "that")) --word;
    if (word == 0) return false;
    return std::ranges::any_of(lexicon.verbs, [&](const Verb& verb) {
        return verb.act == Act::view && !verb.forms.empty() && passage.is(word - 1, verb.forms.front());
    });
}

std::string rewritten(const Passage& passage, const Duty& duty, bool own) {
    const auto name_span = passage.span(duty.mention->first, duty.mention->last);
    std::string name(passage.text.substr(name_span.offset, name_span.length));
    const bool article = duty.mention->first > 0 && passage.is(duty.mention->first - 1, "the");
    if (article) name = "the " + name;
    auto rest = passage.text.substr(passage.words[duty.rest].offset);
    while (!rest.empty() && (rest.back() == ';' || rest.back() == ',' || rest.back() == '.'))
        rest.remove_suffix(1);
    return std::string(own ? "instructs " : "calls on ") + name + (duty.negated ? " not to " : " to ") +
           std::string(rest);
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    if (draft.classification == nullptr) return;
    const auto& parts = draft.classification->parts;
    const bool acts =
        std::ranges::any_of(parts, [](const ClassifiedPart& part) { return part.stem != Stem::belief; });
    for (const auto& passage : draft.passages) {
        const auto* made = draft.classified(passage);
        if (made == nullptr) continue;
        const bool view = made->stem == Stem::belief;
        for (const auto& mention : passage.bodies) {
            const bool own = mention.body->kind == Stem::mandate;
            // A view of what others should do is a view, unless the motion holds nothing else.
            if (!own && (acts || mention.body->kind != Stem::external)) continue;
            if (view ? !is_subject(passage, mention.first, made->verb)
                     : !is_believed(passage, mention.first, setting.lexicon)) {
                continue;
            }
            const auto duty = duty_of(passage, mention);
            if (!duty) continue;
            report.at(
                draft, passage, passage.span(mention.first, duty->rest),
                own ? "this only believes that they should, and does not tell them to: it makes no policy"
                    : "this only believes that they should, and does not ask them to",
                "write: " + rewritten(passage, *duty, own));
            break;
        }
    }
}

}  // namespace

extern const Rule belief_worded_as_demand{
    .id = "belief-worded-as-demand",
    .severity = Severity::warning,
    .summary = "\"believes that GPC should\", where \"instructs GPC to\" is meant",
    .why = "A belief carried is no instruction: nobody has to act on it, and it will be filed as a view.",
    .bad = "text: That conference believes that GPC UK should negotiate protected learning time.",
    .good = "text: That conference instructs GPC UK to negotiate protected learning time.",
    .source = "LMC Secretaries' Conference workshop; BMA guide to writing motions",
    .draft = check,
};

}  // namespace plenum::lint::rules
