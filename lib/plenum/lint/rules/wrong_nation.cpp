#include <plenum/lint/asks.hpp>
#include <plenum/lint/bodies.hpp>
#include <plenum/lint/phrases.hpp>
#include <plenum/lint/rule.hpp>

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace plenum::lint::rules {

namespace {

bool is_foreign(const Body& body, const Conference& conference) {
    return !body.nation.empty() && body.nation != "UK" && body.nation != conference.nation;
}

/// A body of another nation that the passage asks for something.
const Mention* foreign_addressee(const Draft& draft, const Passage& passage, const Setting& setting) {
    const auto* made = draft.classified(passage);
    for (const auto& mention : passage.bodies) {
        if (!is_foreign(*mention.body, setting.conference)) continue;
        if (made != nullptr && made->addressee == mention.body->name && made->stem != Stem::belief)
            return &mention;
        if (ask_before(passage, mention.first, setting.lexicon)) return &mention;
    }
    return nullptr;
}

bool names_nation(const Passage& passage, std::string_view nation) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> names{
        {{"England", "england"},
         {"England", "english"},
         {"Scotland", "scotland"},
         {"Scotland", "scottish"},
         {"Wales", "wales"},
         {"Wales", "welsh"},
         {"Northern Ireland", "ireland"}}};
    for (const auto& [of, word] : names) {
        if (of != nation) continue;
        for (const auto& each : passage.words) {
            if (each.folded.starts_with(word)) return true;
        }
    }
    return false;
}

void check_peculiar(const Draft& draft, const Passage& passage, const Setting& setting, Report& report) {
    const auto* made = draft.classified(passage);
    if (made == nullptr || made->stem == Stem::belief) return;
    const auto ask = first_ask(passage, setting.lexicon);
    const std::size_t from = ask ? ask->last : 0;
    for (const auto& [nation, book] : setting.words.peculiar) {
        if (nation == setting.conference.nation || names_nation(passage, nation)) continue;
        for (const auto& match : find(book, passage)) {
            if (match.first < from) continue;
            const auto span = passage.span(match.first, match.last);
            report.at(draft, passage, span,
                      quoted(passage.text.substr(span.offset, span.length)) + " exists in " + nation +
                          " only, and this is for the conference of " + setting.conference.nation,
                      "ask for what there is in " + setting.conference.nation + ", or say that it is " +
                          nation + "'s that you mean");
            return;
        }
    }
}

void check(const Draft& draft, const Setting& setting, Report& report) {
    const auto& nation = setting.conference.nation;
    if (nation.empty() || nation == "UK") return;
    for (const auto& passage : draft.passages) {
        const auto* mention = foreign_addressee(draft, passage, setting);
        if (mention == nullptr) {
            check_peculiar(draft, passage, setting, report);
            continue;
        }
        const auto span = passage.span(mention->first, mention->last);
        report.at(
            draft, passage, span,
            quoted(passage.text.substr(span.offset, span.length)) + " answers for " + mention->body->nation +
                ", and this is for the conference of " + nation,
            "address the body that does the same in " + nation + ", or send the motion to the UK conference");
    }
}

}  // namespace

extern const Rule wrong_nation{
    .id = "wrong-nation",
    .severity = Severity::warning,
    .summary = "a demand made of another nation's body",
    .why =
        "Health is devolved: what NHS England is asked at the Welsh conference cannot be pursued by anyone "
        "there.",
    .bad =
        "# validated with --nation Wales\n"
        "text: That conference calls on NHS England to fund a Welsh-language version of every leaflet.",
    .good =
        "# validated with --nation Wales\n"
        "text: That conference calls on the Welsh Government to fund a Welsh-language version of every "
        "leaflet.",
    .source = "BMA guide to writing motions; standing orders of the national conferences",
    .draft = check,
};

}  // namespace plenum::lint::rules
